package id.telaah.extraction;

import id.telaah.extraction.Block.Cell;
import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import id.telaah.extraction.Block.Row;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Turns the XHTML of the fork into pages; what was written before a fault is kept. */
final class XhtmlReader {
    private static final Set<String> INLINE = Set.of("a", "b", "i", "u", "s", "em", "strong", "span", "sup", "sub");
    private static final XMLInputFactory XML = xml();

    private final List<RawPage> pages = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private RawPage page = RawPage.flowing();
    private boolean body;
    private boolean own;
    private int tables;
    private int depth;
    private @Nullable StringBuilder cell;
    private String cellRef = "";
    private Hidden rowHidden = Hidden.NO;
    private Line style = Line.of("");
    private String boxes = "";

    /**
     * A page before character recognition, with what the fork says about it.
     *
     * @param boxes of the words of each block, empty where the fork gave none
     */
    record RawPage(
            boolean fixed,
            String label,
            String kind,
            double quality,
            String picture,
            int dpi,
            List<Block> blocks,
            List<String> boxes) {
        static RawPage flowing() {
            return new RawPage(false, "", "TEXT", 1, "", 0, new ArrayList<>(), new ArrayList<>());
        }

        void add(Block block, String itsBoxes) {
            blocks.add(block);
            boxes.add(itsBoxes);
        }

        /** The words of the lines that are shown and have boxes. */
        PageWords words(Predicate<Block> shown) {
            return new PageWords(IntStream.range(0, blocks.size())
                    .filter(i -> !boxes.get(i).isEmpty() && shown.test(blocks.get(i)))
                    .mapToObj(i -> PageWords.line(boxes.get(i), ((Line) blocks.get(i)).text()))
                    .toList());
        }
    }

    private XhtmlReader() {}

    /** Pages in order; text outside of any page makes a page of its own. */
    static List<RawPage> read(String xhtml) {
        var reader = new XhtmlReader();
        try {
            var events = XML.createXMLStreamReader(new StringReader(xhtml));
            while (events.hasNext()) {
                reader.take(events, events.next());
            }
        } catch (XMLStreamException e) {
            // A fault in the fork leaves elements open; the fault itself is reported with the file.
            reader.flush();
        }
        reader.endPage();
        return reader.pages;
    }

    private void take(XMLStreamReader in, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(in, in.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (body) {
                    text.append(in.getText());
                }
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader in, String name) {
        if (INLINE.contains(name)) {
            return;
        }
        flush();
        switch (name) {
            case "body" -> body = true;
            case "table" -> tables += depth++ == 0 ? 1 : 0;
            case "tr" -> rowHidden = hidden(in);
            case "td", "th" -> {
                if (depth <= 1) {
                    cell = new StringBuilder();
                    cellRef = attribute(in, Markup.REF);
                }
            }
            case "div" -> startDiv(in);
            case "br" -> {}
            default -> {
                style = style(in, name);
                boxes = attribute(in, Markup.BOXES);
            }
        }
    }

    private void end(String name) {
        if (INLINE.contains(name)) {
            return;
        }
        flush();
        switch (name) {
            case "body" -> body = false;
            case "table" -> depth--;
            case "tr" -> endRow();
            case "td", "th" -> endCell();
            case "div" -> {
                if (own) {
                    endPage();
                }
            }
            default -> {
                style = Line.of("");
                boxes = "";
            }
        }
    }

    private void startDiv(XMLStreamReader in) {
        if (attribute(in, "class").equals(Markup.PAGE)) {
            endPage();
            own = true;
            page = new RawPage(
                    attribute(in, Markup.FIXED).equals("true"),
                    attribute(in, Markup.LABEL),
                    attribute(in, Markup.FAULT).isEmpty() ? attribute(in, Markup.ORIGIN) : "FAULT",
                    number(in, Markup.QUALITY, 1),
                    attribute(in, Markup.PICTURE),
                    (int) number(in, Markup.DPI, 0),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private void endPage() {
        flush();
        if (own || !page.blocks().isEmpty()) {
            pages.add(page);
        }
        page = RawPage.flowing();
        own = false;
        tables = 0;
        depth = 0;
        cell = null;
        cells.clear();
    }

    private void endCell() {
        var open = cell;
        if (depth <= 1 && open != null) {
            cells.add(new Cell(cellRef, open.toString().strip()));
            cell = null;
        }
    }

    private void endRow() {
        if (depth <= 1 && !cells.isEmpty()) {
            if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
                page.add(new Row(Math.max(1, tables), List.copyOf(cells), rowHidden), "");
            }
            cells.clear();
            rowHidden = Hidden.NO;
        }
    }

    private void flush() {
        var words = text.toString();
        text.setLength(0);
        if (words.isBlank()) {
            return;
        }
        var open = cell;
        if (open != null) {
            open.append(open.isEmpty() ? "" : "\n").append(words.strip());
            return;
        }
        var lines = words.split("\\R");
        for (var line : lines) {
            if (!line.isBlank()) {
                page.add(styled(tidy(line)), lines.length == 1 ? boxes : "");
            }
        }
    }

    private Line styled(String line) {
        return new Line(
                line,
                style.left(),
                style.top(),
                style.width(),
                style.size(),
                style.bold(),
                style.heading(),
                style.hidden(),
                style.stops());
    }

    private static String tidy(String line) {
        return line.replace('\u00A0', ' ').replaceAll(" *\t[ \t]*", "\t").strip();
    }

    private static Line style(XMLStreamReader in, String name) {
        return new Line(
                "",
                number(in, Markup.LEFT, 0),
                number(in, Markup.TOP, 0),
                number(in, Markup.WIDTH, 0),
                number(in, Markup.SIZE, 0),
                attribute(in, Markup.BOLD).equals("true"),
                name.matches("h[1-9]") ? name.charAt(1) - '0' : 0,
                hidden(in),
                stops(in));
    }

    private static List<Double> stops(XMLStreamReader in) {
        var value = attribute(in, Markup.STOPS);
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split(" ")).map(Double::valueOf).toList();
    }

    private static Hidden hidden(XMLStreamReader in) {
        var value = attribute(in, Markup.HIDDEN);
        return value.isEmpty() ? Hidden.NO : Hidden.valueOf(value);
    }

    private static String attribute(XMLStreamReader in, String name) {
        var value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static double number(XMLStreamReader in, String name, double absent) {
        var value = attribute(in, name);
        return value.isEmpty() ? absent : Double.parseDouble(value);
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

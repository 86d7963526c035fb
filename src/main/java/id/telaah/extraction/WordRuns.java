package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The text of a paragraph of a DOCX, parted by what a reader sees; deleted text does not count. */
final class WordRuns {
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "instrText", "delText", "delInstrText", "pPr", "rPr", "Fallback", "txbxContent", "tbl");
    private static final int TINY_HALF_POINTS = 6;

    private final WordStyles styles;
    private final boolean shaded;
    private final Map<Hidden, StringBuilder> text = new EnumMap<>(Hidden.class);
    private int letters;
    private int bold;

    /** @param shaded whether a table cell around the paragraph has a background colour */
    WordRuns(WordStyles styles, Element paragraph, boolean shaded) {
        this.styles = styles;
        var properties = WordXml.child(paragraph, "pPr");
        this.shaded = shaded || properties.filter(WordRuns::isShaded).isPresent();
        var style = properties.map(p -> WordXml.value(p, "pStyle")).orElse("");
        walk(paragraph, Hidden.NO, style);
    }

    String text(Hidden hidden) {
        return text.getOrDefault(hidden, new StringBuilder()).toString();
    }

    boolean isBold() {
        return bold * 2 > letters;
    }

    private void walk(Element parent, Hidden hidden, String style) {
        for (var child : WordXml.children(parent)) {
            var name = String.valueOf(child.getLocalName());
            switch (name) {
                case "r" -> walk(child, hidden(child, style), style);
                case "t" -> add(hidden, child.getTextContent());
                case "tab", "ptab" -> add(hidden, "\t");
                case "br", "cr" -> add(hidden, "\n");
                case "noBreakHyphen" -> add(hidden, "-");
                case "sym" -> add(hidden, symbol(child));
                case "textpath" -> add(hidden, WordXml.attribute(child, "string"));
                default -> {
                    if (!SKIPPED.contains(name)) {
                        walk(child, hidden, style);
                    }
                }
            }
        }
    }

    private void add(Hidden hidden, String part) {
        text.computeIfAbsent(hidden, key -> new StringBuilder()).append(part);
    }

    private Hidden hidden(Element run, String paragraphStyle) {
        var found = WordXml.child(run, "rPr");
        var style = found.map(p -> WordXml.value(p, "rStyle")).orElse("");
        var vanish = found.flatMap(p -> WordXml.toggle(p, "vanish"))
                .or(() -> styles.find(style, s -> WordXml.child(s, "rPr").flatMap(p -> WordXml.toggle(p, "vanish"))))
                .or(() -> styles.find(
                        paragraphStyle, s -> WordXml.child(s, "rPr").flatMap(p -> WordXml.toggle(p, "vanish"))));
        var length = run.getTextContent().length();
        letters += length;
        bold += found.flatMap(p -> WordXml.toggle(p, "b")).orElse(false) ? length : 0;
        if (vanish.orElse(false)) {
            return Hidden.MARKED;
        }
        var chain = new Chain(found, style, paragraphStyle);
        var size = value(chain, "sz");
        if (size.matches("[0-9]{1,3}") && Integer.parseInt(size) < TINY_HALF_POINTS) {
            return Hidden.TINY;
        }
        var white = value(chain, "color").matches("(?i)F[0-9A-F]F[0-9A-F]F[0-9A-F]");
        return white && !shaded && !isBacked(chain) ? Hidden.COLOUR : Hidden.NO;
    }

    /** Where a run gets its looks from: itself, its style, the style of its paragraph. */
    private record Chain(Optional<Element> own, String style, String paragraphStyle) {}

    private String value(Chain chain, String name) {
        return chain.own()
                .map(own -> WordXml.value(own, name))
                .filter(value -> !value.isEmpty())
                .or(() -> styled(chain.style(), name))
                .or(() -> styled(chain.paragraphStyle(), name))
                .orElse("");
    }

    private Optional<String> styled(String style, String name) {
        return styles.find(
                style,
                one -> WordXml.child(one, "rPr")
                        .map(properties -> WordXml.value(properties, name))
                        .filter(value -> !value.isEmpty()));
    }

    private boolean isBacked(Chain chain) {
        return chain.own().filter(WordRuns::isMarked).isPresent()
                || isMarked(chain.style())
                || isMarked(chain.paragraphStyle());
    }

    private boolean isMarked(String style) {
        return styles.find(
                        style,
                        one -> WordXml.child(one, "rPr")
                                .filter(WordRuns::isMarked)
                                .or(() -> WordXml.child(one, "pPr").filter(WordRuns::isShaded)))
                .isPresent();
    }

    private static boolean isMarked(Element properties) {
        return isShaded(properties) || WordXml.child(properties, "highlight").isPresent();
    }

    static boolean isShaded(Element properties) {
        return WordXml.child(properties, "shd")
                .map(shade -> WordXml.attribute(shade, "fill"))
                .filter(fill -> !fill.isEmpty() && !fill.matches("(?i)auto|F[0-9A-F]F[0-9A-F]F[0-9A-F]"))
                .isPresent();
    }

    private static String symbol(Element symbol) {
        var code = WordXml.attribute(symbol, "char");
        return code.matches("[0-9A-Fa-f]{1,5}") ? GlyphText.plain(Character.toString(Integer.parseInt(code, 16))) : "";
    }
}

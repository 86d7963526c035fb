package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes the paragraphs and tables of one part of a DOCX: body, header, footer or notes. */
final class WordBody {
    private final Markup out;
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Set<String> seenMargins = new HashSet<>();
    private int letters;

    WordBody(Markup out, WordStyles styles, WordNumbers numbers) {
        this.out = out;
        this.styles = styles;
        this.numbers = numbers;
    }

    /** Letters and digits written so far that a reader sees. */
    int letters() {
        return letters;
    }

    void write(Document part) throws SAXException {
        var root = part.getDocumentElement();
        // First, left and even headers often say the same.
        if ("document".equals(root.getLocalName()) || seenMargins.add(root.getTextContent())) {
            walk(root);
        }
    }

    private void walk(Element parent) throws SAXException {
        for (var child : WordXml.children(parent)) {
            switch (String.valueOf(child.getLocalName())) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "del", "moveFrom", "Fallback", "pPr", "sectPr", "sdtPr" -> {}
                case "footnote", "endnote" -> {
                    if (WordXml.attribute(child, "type").isEmpty()) {
                        walk(child);
                    }
                }
                default -> walk(child);
            }
        }
    }

    private void paragraph(Element paragraph) throws SAXException {
        var runs = new WordRuns(styles, paragraph, false);
        var visible = runs.text(Hidden.NO);
        letters += PageVerdict.letters(visible);
        var number = numbers.of(paragraph);
        var heading = styles.heading(paragraph);
        if (!visible.isBlank() || !number.isEmpty()) {
            out.element(
                    heading > 0 && heading < 7 ? "h" + heading : "p",
                    join(number, visible),
                    Markup.BOLD,
                    runs.isBold() ? "true" : "");
        }
        hidden(runs);
        for (var box : boxes(paragraph)) {
            walk(box);
        }
    }

    private void hidden(WordRuns runs) throws SAXException {
        for (var kind : Hidden.values()) {
            if (kind != Hidden.NO && !runs.text(kind).isBlank()) {
                out.element("p", runs.text(kind), Markup.HIDDEN, kind.name());
            }
        }
    }

    private static String join(String number, String text) {
        return number.isEmpty() ? text : number + " " + text.stripLeading();
    }

    /** Text boxes hang in a run of some paragraph; the copy for old programs is left out. */
    private static List<Element> boxes(Element element) {
        var boxes = new ArrayList<Element>();
        for (var child : WordXml.children(element)) {
            switch (String.valueOf(child.getLocalName())) {
                case "txbxContent" -> boxes.add(child);
                case "Fallback", "del", "moveFrom" -> {}
                default -> boxes.addAll(boxes(child));
            }
        }
        return boxes;
    }

    private void table(Element table) throws SAXException {
        out.start("table");
        var unseen = new ArrayList<WordRuns>();
        for (var row : descend(table, "tr")) {
            var properties = WordXml.child(row, "trPr");
            if (properties.flatMap(p -> WordXml.child(p, "del")).isPresent()) {
                continue;
            }
            var hidden = properties.flatMap(p -> WordXml.toggle(p, "hidden")).orElse(false);
            out.start("tr", Markup.HIDDEN, hidden ? Hidden.MARKED.name() : "");
            for (var cell : descend(row, "tc")) {
                out.element("td", cell(cell, unseen));
            }
            out.end("tr");
        }
        out.end("table");
        for (var runs : unseen) {
            hidden(runs);
        }
    }

    private String cell(Element cell, List<WordRuns> unseen) {
        var shaded = WordXml.child(cell, "tcPr").filter(WordRuns::isShaded).isPresent();
        var lines = new ArrayList<String>();
        for (var paragraph : descend(cell, "p")) {
            var runs = new WordRuns(styles, paragraph, shaded);
            var text = join(numbers.of(paragraph), runs.text(Hidden.NO)).strip();
            letters += PageVerdict.letters(text);
            if (!text.isEmpty()) {
                lines.add(text);
            }
            unseen.add(runs);
            boxes(paragraph).stream()
                    .flatMap(box -> descend(box, "p").stream())
                    .map(inner ->
                            new WordRuns(styles, inner, shaded).text(Hidden.NO).strip())
                    .filter(inner -> !inner.isEmpty())
                    .forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    /** The nearest elements of a name below an element, through content controls, insertions and nested tables. */
    private static List<Element> descend(Element element, String name) {
        var found = new ArrayList<Element>();
        for (var child : WordXml.children(element)) {
            var local = String.valueOf(child.getLocalName());
            if (local.equals(name)) {
                found.add(child);
            } else if (!local.equals("del") && !local.equals("moveFrom") && !local.endsWith("Pr")) {
                found.addAll(descend(child, name));
            }
        }
        return found;
    }
}

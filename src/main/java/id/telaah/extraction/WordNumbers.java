package id.telaah.extraction;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.w3c.dom.Element;

/** The automatic number of a paragraph, as Word prints it: {@code Pasal 3}, {@code (2)}, {@code a.} */
final class WordNumbers {
    private final XWPFListManager lists;
    private final WordStyles styles;

    WordNumbers(XWPFDocument document, WordStyles styles) {
        this.lists = new XWPFListManager(document.getNumbering());
        this.styles = styles;
    }

    String of(Element paragraph) {
        var properties = WordXml.child(paragraph, "pPr");
        if (properties.isEmpty()) {
            return "";
        }
        var own = WordXml.child(properties.get(), "numPr");
        var style = WordXml.value(properties.get(), "pStyle");
        var id = own.map(n -> WordXml.value(n, "numId"))
                .filter(value -> !value.isEmpty())
                .or(() -> styles.find(style, s -> inStyle(s, "numId")))
                .orElse("0");
        var level = own.map(n -> WordXml.value(n, "ilvl"))
                .filter(value -> !value.isEmpty())
                .or(() -> styles.find(style, s -> inStyle(s, "ilvl")))
                .orElse("0");
        return id.matches("[1-9][0-9]{0,8}") && level.matches("[0-8]") ? format(id, level) : "";
    }

    private String format(String id, String level) {
        var number = lists.getFormattedNumber(new BigInteger(id), Integer.parseInt(level));
        return number == null ? "" : GlyphText.plain(number.strip());
    }

    private static Optional<String> inStyle(Element style, String name) {
        return WordXml.child(style, "pPr")
                .flatMap(p -> WordXml.child(p, "numPr"))
                .map(n -> WordXml.value(n, name))
                .filter(value -> !value.isEmpty());
    }
}

package id.telaah.akomantoso;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element under construction. Elements with words keep them on one line, others get one line per child. */
final class Xml {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> children = new ArrayList<>();

    private Xml(String name) {
        this.name = name;
    }

    /** An element with attributes, given as names and values in turn. */
    static Xml of(String name, String... attributes) {
        Xml xml = new Xml(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.attributes.put(attributes[i], attributes[i + 1]);
        }
        return xml;
    }

    static Xml words(String name, String words, String... attributes) {
        Xml xml = of(name, attributes);
        xml.children.add(words);
        return xml;
    }

    /** A paragraph each; one that is empty when there are no texts, because the standard asks for one. */
    static List<Xml> paragraphs(List<String> texts) {
        return texts.isEmpty()
                ? List.of(of("p"))
                : texts.stream().map(text -> words("p", text)).toList();
    }

    Xml with(Xml child) {
        children.add(child);
        return this;
    }

    Xml with(List<Xml> several) {
        children.addAll(several);
        return this;
    }

    Xml say(String words) {
        if (!words.isEmpty()) {
            children.add(words);
        }
        return this;
    }

    Xml attribute(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        write(out, "\n");
        return out.append('\n').toString();
    }

    private void write(StringBuilder out, String line) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean mixed = children.stream().anyMatch(String.class::isInstance);
        for (Object child : children) {
            if (child instanceof Xml element) {
                out.append(mixed ? "" : line + "  ");
                element.write(out, line + "  ");
            } else {
                out.append(escaped(child.toString()));
            }
        }
        out.append(mixed ? "" : line).append("</").append(name).append('>');
    }

    /** Characters that XML cannot hold, as fonts without names leave them, become the sign for an unknown one. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(legal(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean legal(int c) {
        return c == 0x9 || c == 0xA || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}

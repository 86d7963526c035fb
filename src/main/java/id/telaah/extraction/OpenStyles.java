package id.telaah.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles of an OpenDocument file hide from its reader. */
final class OpenStyles {
    private static final int DEEPEST = 20;
    private static final Pattern WHITE = Pattern.compile("(?i)#f[0-9a-f]f[0-9a-f]f[0-9a-f]");
    private static final List<String> BACKED = List.of(
            "text-properties",
            "paragraph-properties",
            "table-cell-properties",
            "table-row-properties",
            "table-properties");
    private static final Pattern TINY = Pattern.compile("[0-2](\\.\\d+)?pt");

    private final Element content;
    private final Map<String, Element> styles = new HashMap<>();

    /** @param common the part with the styles that have names; null where the file has none */
    OpenStyles(Document content, @Nullable Document common) {
        this.content = content.getDocumentElement();
        if (common != null) {
            collect(common.getDocumentElement());
        }
        collect(this.content);
    }

    private void collect(Element part) {
        for (var group : WordXml.children(part)) {
            if (group.getLocalName().endsWith("styles")) {
                WordXml.children(group, "style").forEach(style -> styles.put(WordXml.attribute(style, "name"), style));
            }
        }
    }

    /** Takes what is hidden out of the content. */
    List<String> takeOut() {
        var texts = new ArrayList<String>();
        WordXml.child(content, "body").ifPresent(body -> takeOut(body, false, texts));
        return texts;
    }

    /** @param backed whether something with a colour lies behind */
    private void takeOut(Element parent, boolean backed, List<String> texts) {
        for (var child : WordXml.children(parent)) {
            var style = WordXml.attribute(child, "style-name");
            if (isHidden(child) || isHidden(style) || !backed && isWhite(style)) {
                var text = child.getLocalName().equals("hidden-text")
                        ? WordXml.attribute(child, "string-value")
                        : child.getTextContent();
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
                parent.removeChild(child);
            } else {
                takeOut(child, backed || isBacked(child, style), texts);
            }
        }
    }

    private boolean isHidden(Element element) {
        return switch (element.getLocalName()) {
            case "hidden-text" -> true;
            case "section" -> WordXml.attribute(element, "display").equals("none");
            case "table-row" -> WordXml.attribute(element, "visibility").matches("collapse|filter");
            case "p", "h" ->
                WordXml.child(element, "hidden-paragraph")
                        .filter(mark -> !WordXml.attribute(mark, "is-hidden").equals("false"))
                        .isPresent();
            default -> false;
        };
    }

    private boolean isHidden(String style) {
        return is(property(style, "text-properties", "display"), "none")
                || is(property(style, "table-properties", "display"), "false")
                || property(style, "text-properties", "font-size")
                        .filter(size -> TINY.matcher(size).matches())
                        .isPresent();
    }

    private boolean isWhite(String style) {
        return property(style, "text-properties", "color")
                        .filter(colour -> WHITE.matcher(colour).matches())
                        .isPresent()
                && !hasColour(style);
    }

    /** Drawings may be filled in many ways: what stands in them is taken for visible. */
    private boolean isBacked(Element element, String style) {
        return String.valueOf(element.getPrefix()).equals("draw") || hasColour(style);
    }

    private boolean hasColour(String style) {
        return BACKED.stream()
                .flatMap(kind -> property(style, kind, "background-color").stream())
                .anyMatch(colour ->
                        !colour.equals("transparent") && !WHITE.matcher(colour).matches());
    }

    private static boolean is(Optional<String> value, String wanted) {
        return value.filter(wanted::equals).isPresent();
    }

    /** Of a style or the nearest one that it is based on. */
    private Optional<String> property(String name, String kind, String property) {
        var style = styles.get(name);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            var value = WordXml.child(style, kind)
                    .map(found -> WordXml.attribute(found, property))
                    .filter(found -> !found.isEmpty());
            if (value.isPresent()) {
                return value;
            }
            style = styles.get(WordXml.attribute(style, "parent-style-name"));
        }
        return Optional.empty();
    }
}

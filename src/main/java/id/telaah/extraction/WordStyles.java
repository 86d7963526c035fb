package id.telaah.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a DOCX, asked through the styles they are based on. */
final class WordStyles {
    private static final int DEEPEST = 20;
    private final Map<String, Element> byId = new HashMap<>();

    WordStyles(@Nullable Document styles) {
        if (styles != null) {
            for (var style : WordXml.children(styles.getDocumentElement(), "style")) {
                byId.put(WordXml.attribute(style, "styleId"), style);
            }
        }
    }

    /** The first answer of a style or of one it is based on. */
    <T> Optional<T> find(String id, Function<Element, Optional<T>> question) {
        var style = byId.get(id);
        for (int i = 0; style != null && i < DEEPEST; i++) {
            var answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            style = byId.get(WordXml.value(style, "basedOn"));
        }
        return Optional.empty();
    }

    /** Outline level 1-9 of a paragraph, 0 for body text. */
    int heading(Element paragraph) {
        var properties = WordXml.child(paragraph, "pPr");
        if (properties.isEmpty()) {
            return 0;
        }
        var own = WordXml.value(properties.get(), "outlineLvl");
        if (!own.isEmpty()) {
            return level(own);
        }
        return find(WordXml.value(properties.get(), "pStyle"), WordStyles::headingOf)
                .orElse(0);
    }

    private static Optional<Integer> headingOf(Element style) {
        var outline = WordXml.child(style, "pPr")
                .map(p -> WordXml.value(p, "outlineLvl"))
                .orElse("");
        if (!outline.isEmpty()) {
            return Optional.of(level(outline));
        }
        var name = WordXml.value(style, "name").toLowerCase(Locale.ROOT);
        return name.matches("heading [1-9]") ? Optional.of(name.charAt(8) - '0') : Optional.empty();
    }

    private static int level(String outline) {
        return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
    }
}

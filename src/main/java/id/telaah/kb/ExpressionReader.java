package id.telaah.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads expressions; the signs they name must exist. */
final class ExpressionReader {
    private final Set<String> signs;
    private final Set<String> stopWords;
    private final Faults faults;

    ExpressionReader(Set<String> signs, Set<String> stopWords, Faults faults) {
        this.signs = signs;
        this.stopWords = stopWords;
        this.faults = faults;
    }

    Expression read(YamlFile file, JsonNode node, String pointer) {
        if (node.isArray()) {
            return new Expression.AnyOf(parts(file, node, pointer));
        }
        if (node.isObject()) {
            return map(file, node, pointer);
        }
        return word(file, node.asString(), pointer);
    }

    private Expression map(YamlFile file, JsonNode node, String pointer) {
        if (node.has("any") == node.has("all")) {
            faults.add(file, pointer, "an expression map needs exactly one of the keys 'any' and 'all'.");
            return new Expression.AnyOf(List.of());
        }
        var positive = node.has("any")
                ? new Expression.AnyOf(parts(file, node.path("any"), pointer + "/any"))
                : new Expression.AllOf(parts(file, node.path("all"), pointer + "/all"));
        return node.has("unless")
                ? new Expression.Except(positive, read(file, node.path("unless"), pointer + "/unless"))
                : positive;
    }

    private List<Expression> parts(YamlFile file, JsonNode node, String pointer) {
        if (!node.isArray()) {
            return List.of(read(file, node, pointer));
        }
        var parts = new ArrayList<Expression>();
        for (var i = 0; i < node.size(); i++) {
            parts.add(read(file, node.get(i), pointer + "/" + i));
        }
        return parts;
    }

    private Expression word(YamlFile file, String text, String pointer) {
        if (text.startsWith("@")) {
            var sign = text.substring(1);
            if (!signs.contains(sign)) {
                faults.add(
                        file,
                        pointer,
                        "sign '%s' is not in vocabulary.yaml. %s".formatted(sign, Hints.near(sign, signs)));
            }
            return new Expression.Sign(sign);
        }
        var words = text.strip();
        if (words.isEmpty() || words.startsWith("..") || words.endsWith("..")) {
            faults.add(file, pointer, "phrase '%s' must start and end with a word.".formatted(text));
        }
        if (!words.isEmpty()
                && stopWords.containsAll(List.of(words.toLowerCase(Locale.ROOT).split("\\s+")))) {
            faults.add(file, pointer, "phrase '%s' has stop words only. Add a word that counts.".formatted(text));
        }
        return new Expression.Phrase(words);
    }
}

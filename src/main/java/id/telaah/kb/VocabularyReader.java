package id.telaah.kb;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads the vocabulary and checks that no word means two things. */
final class VocabularyReader {
    private final YamlFile file;
    private final Faults faults;

    VocabularyReader(YamlFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    Vocabulary read() {
        var root = file.root();
        var families = Json.map(root, "families", VocabularyReader::words);
        var synonyms = Json.map(root, "synonyms", VocabularyReader::words);
        noWordTwice(families, "families");
        noWordTwice(synonyms, "synonyms");
        var stopWords = new HashSet<>(Json.texts(root, "stop_words"));
        return new Vocabulary(families, synonyms, stopWords, signs(root.path("signs"), stopWords));
    }

    private static List<String> words(JsonNode node) {
        return node.values().stream().map(JsonNode::asString).toList();
    }

    private void noWordTwice(Map<String, List<String>> groups, String section) {
        var owners = new HashMap<String, String>();
        groups.forEach((group, words) -> {
            for (var i = 0; i < words.size(); i++) {
                var owner = owners.putIfAbsent(words.get(i).toLowerCase(Locale.ROOT), group);
                if (owner != null) {
                    faults.add(
                            file,
                            "/%s/%s/%d".formatted(section, group, i),
                            "'%s' already belongs to '%s'. Keep it in one of them.".formatted(words.get(i), owner));
                }
            }
        });
    }

    private Map<String, Expression> signs(JsonNode node, Set<String> stopWords) {
        var reader = new ExpressionReader(names(node), stopWords, faults);
        var signs = new TreeMap<String, Expression>();
        node.properties().forEach(entry -> {
            var pointer = "/signs/" + entry.getKey();
            signs.put(entry.getKey(), reader.read(file, entry.getValue(), pointer));
        });
        signs.forEach((name, expression) -> {
            if (reaches(expression, name, signs, new HashSet<>())) {
                faults.add(file, "/signs/" + name, "sign '%s' refers to itself. Break the circle.".formatted(name));
            }
        });
        return signs;
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.properties().forEach(entry -> names.add(entry.getKey()));
        return names;
    }

    private static boolean reaches(Expression from, String goal, Map<String, Expression> signs, Set<String> seen) {
        if (from instanceof Expression.Sign sign) {
            var next = signs.get(sign.name());
            return sign.name().equals(goal)
                    || (next != null && seen.add(sign.name()) && reaches(next, goal, signs, seen));
        }
        return parts(from).stream().anyMatch(part -> reaches(part, goal, signs, seen));
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.AnyOf any) {
            return any.parts();
        }
        if (expression instanceof Expression.AllOf all) {
            return all.parts();
        }
        return expression instanceof Expression.Except except
                ? List.of(except.expression(), except.unless())
                : List.of();
    }
}

package id.telaah.kb;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the requirements of one level and checks what they refer to. */
final class RequirementReader {
    private final YamlFile file;
    private final int indicator;
    private final int level;
    private final Terms terms;
    private final Set<String> elements;
    private final ExpressionReader expressions;
    private final Faults faults;

    RequirementReader(
            YamlFile file,
            int indicator,
            int level,
            Terms terms,
            Set<String> elements,
            ExpressionReader expressions,
            Faults faults) {
        this.file = file;
        this.indicator = indicator;
        this.level = level;
        this.terms = terms;
        this.elements = elements;
        this.expressions = expressions;
        this.faults = faults;
    }

    Requirement read(JsonNode node, String pointer) {
        checkReferences(node, pointer);
        return new Requirement(
                Json.text(node, "id"),
                indicator,
                level,
                Json.text(node, "kind"),
                Json.text(node, "text"),
                node.path("mandatory").asBoolean(true),
                Json.textOrNull(node, "any_of"),
                new HashSet<>(Json.texts(node, "editions")),
                Json.constant(node, "coverage", Requirement.Coverage.class, Requirement.Coverage.NONE),
                Json.constant(node, "medium", Requirement.Medium.class, Requirement.Medium.ANY),
                Json.texts(node, "elements"),
                lookFor(node, pointer),
                Json.map(node, "max_age_months", JsonNode::asInt),
                Json.list(node, "depends_on", JsonNode::asInt),
                node.path("years").asInt(0),
                Json.texts(node, "accepts"),
                remedy(node.path("remedy")),
                source(node.path("source"), pointer + "/source"),
                node.path("previous_level_five").asBoolean(false));
    }

    private @Nullable Expression lookFor(JsonNode node, String pointer) {
        if (node.has("look_for")) {
            return expressions.read(file, node.path("look_for"), pointer + "/look_for");
        }
        var kind = Json.text(node, "kind");
        if (terms.kinds().getOrDefault(kind, false)) {
            faults.add(
                    file,
                    pointer,
                    "requirement %s of kind '%s' has no look_for. Say with which words a text proves it."
                            .formatted(Json.text(node, "id"), kind));
        }
        return null;
    }

    private static Requirement.Remedy remedy(JsonNode node) {
        return new Requirement.Remedy(
                Json.text(node, "document"),
                Json.text(node, "content"),
                Json.text(node, "signed_by"),
                Json.text(node, "effort"));
    }

    private Requirement.Source source(JsonNode node, String pointer) {
        var text = Json.text(node, "text");
        known(pointer + "/text", text, terms.laws().keySet(), "source", "legal-register.yaml");
        return new Requirement.Source(text, Json.text(node, "place"));
    }

    private void checkReferences(JsonNode node, String pointer) {
        var prefix = "I%02d-L%d-R".formatted(indicator, level);
        var id = Json.text(node, "id");
        if (!id.startsWith(prefix)) {
            faults.add(
                    file,
                    pointer + "/id",
                    "id '%s' must start with %s, after its indicator and level.".formatted(id, prefix));
        }
        known(pointer + "/kind", Json.text(node, "kind"), terms.kinds().keySet(), "kind", "kb.yaml");
        Json.texts(node, "editions").forEach(edition -> edition(pointer + "/editions", edition));
        for (Map.Entry<String, JsonNode> age : node.path("max_age_months").properties()) {
            edition(pointer + "/max_age_months/" + age.getKey(), age.getKey());
        }
        Json.texts(node, "elements")
                .forEach(element ->
                        known(pointer + "/elements", element, elements, "element", "the elements of this file"));
        if (Json.text(node, "coverage").equals("minimum")
                && node.path("elements").isEmpty()) {
            faults.add(file, pointer, "requirement %s of coverage 'minimum' names no elements.".formatted(id));
        }
    }

    private void edition(String pointer, String edition) {
        known(pointer, edition, terms.editions(), "edition", "instrument.yaml");
    }

    private void known(String pointer, String value, Set<String> known, String what, String where) {
        if (!known.contains(value)) {
            faults.add(
                    file, pointer, "%s '%s' is not in %s. %s".formatted(what, value, where, Hints.near(value, known)));
        }
    }
}

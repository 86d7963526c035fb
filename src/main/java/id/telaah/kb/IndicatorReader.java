package id.telaah.kb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads one indicator and checks what a schema cannot see. */
final class IndicatorReader {
    private final YamlFile file;
    private final Terms terms;
    private final ExpressionReader expressions;
    private final Faults faults;
    private final Set<String> elements = new HashSet<>();
    private int number;

    IndicatorReader(YamlFile file, Terms terms, ExpressionReader expressions, Faults faults) {
        this.file = file;
        this.terms = terms;
        this.expressions = expressions;
        this.faults = faults;
    }

    Indicator read() {
        var root = file.root();
        var id = Json.text(root, "id");
        number = Integer.parseInt(id.substring(1));
        if (!file.name().substring(file.name().lastIndexOf('/') + 1).startsWith(id + "-")) {
            faults.add(file, "/id", "id '%s' differs from the name of the file. Rename one of them.".formatted(id));
        }
        var aspect = known("/aspect", Json.text(root, "aspect"), terms.aspects().keySet(), "aspect", "instrument.yaml");
        var area = terms.aspects().get(aspect);
        var family = Json.constant(root, "family", Indicator.Family.class, Indicator.Family.PROCESS);
        return new Indicator(
                number,
                id,
                Json.text(root, "name"),
                Json.text(root, "short_name"),
                area == null ? "" : area.area(),
                aspect,
                Json.decimal(root, "weight"),
                family,
                expressions.read(file, root.path("subject"), "/subject"),
                Json.list(root, "elements", "", this::element),
                criteria(root.path("levels"), family),
                Json.list(root, "legal_basis", "", this::law),
                Json.texts(root, "typical_units"),
                Json.texts(root, "pitfalls"));
    }

    private Element element(JsonNode node, String pointer) {
        var id = Json.text(node, "id");
        if (!elements.add(id)) {
            faults.add(
                    file,
                    pointer + "/id",
                    "element '%s' stands twice. Element ids are unique in an indicator.".formatted(id));
        }
        var counted = node.path("counted").asBoolean(true);
        return new Element(
                id,
                Json.text(node, "name"),
                expressions.read(file, node.path("look_for"), pointer + "/look_for"),
                counted);
    }

    private String law(JsonNode node, String pointer) {
        var id = known(pointer + "/law", Json.text(node, "law"), terms.laws().keySet(), "law", "legal-register.yaml");
        var law = terms.laws().get(id);
        var name = law == null
                ? id
                : law.aliases().isEmpty() ? law.title() : law.aliases().get(0);
        return node.has("place") ? name + " " + Json.text(node, "place") : name;
    }

    private List<Criterion> criteria(JsonNode levels, Indicator.Family family) {
        var names = terms.scales().getOrDefault(family.name().toLowerCase(Locale.ROOT), List.of());
        var criteria = new ArrayList<Criterion>();
        var expected = 1;
        for (var entry : levels.properties()) {
            var level = Integer.parseInt(entry.getKey());
            if (level != expected++) {
                faults.add(
                        file, "/levels/" + level, "levels must stand in the order 1 to 5, found %d.".formatted(level));
            }
            criteria.add(criterion(level, level <= names.size() ? names.get(level - 1) : "", entry.getValue()));
        }
        return criteria;
    }

    private Criterion criterion(int level, String name, JsonNode node) {
        var pointer = "/levels/" + level;
        var requires = node.path("requires").asInt(level - 1);
        if (requires >= level) {
            faults.add(
                    file,
                    pointer + "/requires",
                    "level %d cannot require level %d. Name a lower level.".formatted(level, requires));
        }
        var requirements = new RequirementReader(file, number, level, terms, elements, expressions, faults);
        return new Criterion(
                level,
                name,
                Json.text(node, "gist"),
                requires,
                Json.text(node, "ceiling"),
                Json.list(node, "requirements", pointer, requirements::read));
    }

    private String known(String pointer, String value, Set<String> known, String what, String where) {
        if (!known.contains(value)) {
            faults.add(
                    file, pointer, "%s '%s' is not in %s. %s".formatted(what, value, where, Hints.near(value, known)));
        }
        return value;
    }
}

package id.telaah.kb;

import id.telaah.kb.PublishedYear.Group;
import id.telaah.kb.PublishedYear.Means;
import id.telaah.kb.PublishedYear.Spread;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads published results and checks that they speak about the areas and aspects of their instrument. */
final class PublishedReader {
    private final YamlFile file;
    private final Set<String> areas;
    private final Set<String> aspects;
    private final Faults faults;

    PublishedReader(YamlFile file, Set<String> areas, Set<String> aspects, Faults faults) {
        this.file = file;
        this.areas = areas;
        this.aspects = aspects;
        this.faults = faults;
    }

    List<PublishedYear> read() {
        var years = Json.list(file.root(), "years", "", this::year);
        once("/years", "year", years.stream().map(PublishedYear::year).toList());
        return years;
    }

    private PublishedYear year(JsonNode node, String pointer) {
        var groups = Json.list(node, "groups", pointer, this::group);
        once(pointer + "/groups", "kind", groups.stream().map(Group::kind).toList());
        return new PublishedYear(
                node.path("year").asInt(),
                Json.text(node, "source"),
                means(node.path("national"), pointer + "/national"),
                groups);
    }

    private Means means(JsonNode node, String pointer) {
        known(node, pointer);
        return new Means(
                Json.decimal(node, "index"),
                Json.map(node, "areas", JsonNode::decimalValue),
                Json.map(node, "aspects", JsonNode::decimalValue));
    }

    private Group group(JsonNode node, String pointer) {
        known(node, pointer);
        return new Group(
                Json.text(node, "kind"),
                node.path("count").asInt(),
                spread(node.path("index"), pointer + "/index"),
                Json.map(node, "areas", area -> spread(area, pointer + "/areas")),
                Json.map(node, "aspects", JsonNode::decimalValue));
    }

    private Spread spread(JsonNode node, String pointer) {
        List<BigDecimal> quartiles = Json.list(node, "quartiles", JsonNode::decimalValue);
        var spread = new Spread(Json.decimal(node, "mean"), quartiles.get(0), quartiles.get(1), quartiles.get(2));
        if (spread.lower().compareTo(spread.median()) > 0 || spread.median().compareTo(spread.upper()) > 0) {
            faults.add(file, pointer, "quartiles %s do not rise. Order them from low to high.".formatted(quartiles));
        }
        return spread;
    }

    private void known(JsonNode node, String pointer) {
        known(node, pointer, "areas", areas);
        known(node, pointer, "aspects", aspects);
    }

    private void known(JsonNode node, String pointer, String key, Set<String> known) {
        for (var entry : node.path(key).properties()) {
            if (!known.contains(entry.getKey())) {
                faults.add(
                        file,
                        pointer + "/" + key,
                        "'%s' is not in the %s of instrument.yaml. %s"
                                .formatted(entry.getKey(), key, Hints.near(entry.getKey(), known)));
            }
        }
    }

    private void once(String pointer, String what, List<?> values) {
        var seen = new HashSet<Object>();
        values.stream()
                .filter(value -> !seen.add(value))
                .forEach(value ->
                        faults.add(file, pointer, "%s '%s' stands twice. Merge the two.".formatted(what, value)));
    }
}

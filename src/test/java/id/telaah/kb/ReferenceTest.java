package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The instrument says what the reference on it says. Skipped where the reference is not at hand. */
class ReferenceTest {
    private static final Instrument INSTRUMENT =
            KnowledgeBase.load(Path.of("kb")).instrument("spbe-2020").orElseThrow();

    private static JsonNode reference;

    @BeforeAll
    static void read() throws IOException {
        var shared = System.getenv().getOrDefault("TELAAH_SHARED", System.getProperty("TELAAH_SHARED", "../shared"));
        var file = Path.of(shared, "reference", "spbe-2020.yaml");
        assumeTrue(Files.exists(file), () -> "no reference at " + file + ": set TELAAH_SHARED to compare with it");
        var faults = new Faults();
        reference = YamlParser.parse(file.toString(), Files.readAllBytes(file), faults)
                .orElseThrow(() -> new AssertionError(faults.list().toString()))
                .root();
    }

    @Test
    void every_requirement_binds_as_the_reference_says() {
        Map<String, String> expected = new TreeMap<>();
        for (var indicator : reference.path("indicators").values()) {
            for (var level : indicator.path("levels").properties()) {
                for (var requirement : level.getValue().path("requirements").values()) {
                    expected.put(Json.text(requirement, "id"), expectation(level.getKey(), requirement));
                }
            }
        }
        Map<String, String> actual = new TreeMap<>();
        INSTRUMENT.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .forEach(requirement -> actual.put(requirement.id(), actual(requirement)));
        assertThat(actual).hasSize(591).isEqualTo(expected);
    }

    private static String expectation(String level, JsonNode node) {
        var coverage = Json.text(node, "coverage").replace("cycle", "partial");
        if (Json.text(node, "type").equals("process_complete")) {
            coverage = "all";
        }
        return String.join(
                " | ",
                level,
                String.valueOf(node.path("mandatory").asBoolean(true)),
                group(Json.text(node, "any_of_group")),
                new TreeSet<>(Json.texts(node, "editions")).toString(),
                coverage.isEmpty() ? "none" : coverage,
                ages(node).toString(),
                Json.list(node, "depends_on", JsonNode::asInt).toString(),
                String.valueOf(node.path("years").asInt(0)),
                String.valueOf(Json.text(node, "applies_when").equals("previous_level_5")),
                String.valueOf(node.path("minimum").size()));
    }

    private static String group(String name) {
        return switch (name) {
            case "" -> "null";
            case "tindak_lanjut" -> "follow-up";
            case "dokumen" -> "document";
            case "perbaikan" -> "improvement";
            case "kolaborasi" -> "collaboration";
            default -> name;
        };
    }

    private static Map<String, Integer> ages(JsonNode node) {
        var ages = new TreeMap<String, Integer>();
        if (node.path("max_age_months").isObject()) {
            ages.putAll(Json.map(node, "max_age_months", JsonNode::asInt));
        } else if (node.has("max_age_months")) {
            Json.texts(node, "editions")
                    .forEach(edition ->
                            ages.put(edition, node.path("max_age_months").asInt()));
        } else if (node.has("every_months")) {
            INSTRUMENT
                    .editions()
                    .forEach(edition ->
                            ages.put(edition.id(), node.path("every_months").asInt()));
        }
        return ages;
    }

    private static String actual(Requirement requirement) {
        var minimum = requirement.coverage() == Requirement.Coverage.MINIMUM
                ? requirement.elements().size()
                : 0;
        return String.join(
                " | ",
                String.valueOf(requirement.level()),
                String.valueOf(requirement.mandatory()),
                String.valueOf(requirement.group()),
                new TreeSet<>(requirement.editions()).toString(),
                requirement.coverage().name().toLowerCase(Locale.ROOT),
                new TreeMap<>(requirement.maxAgeMonths()).toString(),
                requirement.dependsOn().toString(),
                String.valueOf(requirement.years()),
                String.valueOf(requirement.previousLevelFive()),
                String.valueOf(minimum));
    }

    @Test
    void weights_and_ladders_are_those_of_the_reference() {
        for (var node : reference.path("indicators").values()) {
            var indicator = INSTRUMENT.indicator(node.path("number").asInt()).orElseThrow();
            assertThat(indicator.name()).isEqualTo(Json.text(node, "name"));
            assertThat(indicator.weight()).isEqualByComparingTo(Json.decimal(node, "weight"));
            assertThat(indicator.aspect()).isEqualTo("A" + node.path("aspect").asInt());
            for (var criterion : indicator.criteria()) {
                var level = node.path("levels").path(String.valueOf(criterion.level()));
                assertThat(criterion.requires())
                        .as("level %d of indicator %d", criterion.level(), indicator.number())
                        .isEqualTo(level.path("requires_level").asInt(0));
            }
        }
    }

    @Test
    void ratings_are_those_of_the_reference() {
        var bands = Json.list(
                reference.path("predikat"),
                "bands",
                band -> Json.text(band, "name") + band.path("min").decimalValue());
        assertThat(INSTRUMENT.ratings().bands())
                .extracting(band -> band.name() + band.min())
                .isEqualTo(bands);
        assertThat(INSTRUMENT.ratings().fromRounded()).isFalse();
    }
}

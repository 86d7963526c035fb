package id.telaah.kb;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads an instrument and its indicators. */
final class InstrumentReader {
    private final YamlFile file;
    private final Faults faults;

    InstrumentReader(YamlFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** What the indicators of this instrument may refer to. */
    Terms terms(Map<String, Boolean> kinds, List<LegalInstrument> register) {
        var root = file.root();
        return new Terms(
                kinds,
                editions().stream().map(Edition::id).collect(Collectors.toSet()),
                byId(aspects(), Aspect::id),
                Json.map(
                        root,
                        "scales",
                        names -> names.values().stream().map(JsonNode::asString).toList()),
                byId(register, LegalInstrument::id));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, item -> item, (first, second) -> first, TreeMap::new));
    }

    /** Builds the instrument; with {@code complete} it is also checked as a whole. */
    Instrument read(List<Indicator> indicators, Optional<YamlFile> published, Terms terms, boolean complete) {
        var root = file.root();
        var instrument = new Instrument(
                Json.text(root, "id"),
                Json.text(root, "name"),
                Json.text(root, "regulation"),
                editions(),
                Json.text(root, "default_edition"),
                Json.list(root, "areas", InstrumentReader::area),
                aspects(),
                indicators.stream()
                        .sorted(Comparator.comparingInt(Indicator::number))
                        .toList(),
                ratings(root.path("ratings")),
                new StageReader(file, terms.laws().keySet(), faults).read(),
                published.map(results -> published(results, terms)).orElse(List.of()));
        new InstrumentCheck(file, instrument, faults).run(complete);
        return instrument;
    }

    private List<PublishedYear> published(YamlFile results, Terms terms) {
        var areas = Json.list(file.root(), "areas", area -> Json.text(area, "id"));
        return new PublishedReader(
                        results, new TreeSet<>(areas), terms.aspects().keySet(), faults)
                .read();
    }

    private List<Edition> editions() {
        return Json.list(file.root(), "editions", InstrumentReader::edition);
    }

    private static Edition edition(JsonNode node) {
        return new Edition(Json.text(node, "id"), Json.text(node, "title"), Json.list(node, "years", JsonNode::asInt));
    }

    private static Area area(JsonNode node) {
        return new Area(
                Json.text(node, "id"),
                node.path("number").asInt(),
                Json.text(node, "name"),
                Json.decimal(node, "weight"));
    }

    private List<Aspect> aspects() {
        return Json.list(
                file.root(),
                "aspects",
                node -> new Aspect(
                        Json.text(node, "id"),
                        node.path("number").asInt(),
                        Json.text(node, "area"),
                        Json.text(node, "name"),
                        Json.decimal(node, "weight")));
    }

    private static Ratings ratings(JsonNode node) {
        return new Ratings(
                Json.list(node, "bands", band -> new Ratings.Band(Json.text(band, "name"), Json.decimal(band, "min"))),
                node.path("from_rounded").asBoolean());
    }
}

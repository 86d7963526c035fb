package id.telaah.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A dossier whose levels careful people have settled.
 *
 * @param documents folder of the files
 */
record LabelledDossier(String name, Path documents, Terms terms, List<Label> labels) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * What people settled about one indicator.
     *
     * @param accepted the level, followed by levels that are as good
     * @param support files that prove it, by requirement
     */
    record Label(int indicator, List<Integer> accepted, Map<String, Set<String>> support, int traps) {
        boolean evidenced() {
            return traps > 0 || !support.isEmpty();
        }

        boolean resists(int suggested) {
            return suggested
                    <= accepted.stream().mapToInt(Integer::intValue).max().orElseThrow();
        }
    }

    /** The dossiers of a collection: folders with {@code case.yaml} and {@code documents}, by name. */
    static List<LabelledDossier> in(Path collection) {
        try (var folders = Files.list(collection)) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.yaml")))
                    .sorted()
                    .map(folder -> read(folder.resolve("case.yaml"), folder.resolve("documents")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LabelledDossier read(Path labels, Path documents) {
        var root = YAML.readTree(labels);
        var agency = root.path("agency");
        var terms = new Terms(
                agency.path("name").asString(),
                agency.path("kind").asString(),
                root.path("year").asInt(),
                root.path("instrument").asString(),
                root.path("edition").asString(),
                LocalDate.parse(root.path("as_of").asString()));
        return new LabelledDossier(
                root.path("case").asString(),
                documents,
                terms,
                root.path("gold").values().stream().map(LabelledDossier::label).toList());
    }

    private static Label label(JsonNode gold) {
        var accepted = new ArrayList<Integer>();
        accepted.add(gold.path("level").asInt());
        gold.path("also_acceptable").forEach(level -> accepted.add(level.asInt()));
        var support = gold.path("support").values().stream()
                .collect(Collectors.groupingBy(
                        item -> item.path("requirement").asString(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                item -> item.path("file").asString(),
                                Collectors.toCollection(LinkedHashSet<String>::new))));
        return new Label(
                gold.path("indicator").asInt(),
                accepted,
                Map.copyOf(support),
                gold.path("traps").size());
    }

    @Override
    public String toString() {
        return name;
    }
}

package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One way to say something, alone in a paper of its kind, and what must or must not be understood. Written down in
 * {@code phrasings/*.yaml}, whose README explains the keys.
 */
record Phrasing(String file, Map<String, Object> paper, Map<String, Object> entry) {
    private static final Path FOLDER = Path.of("src/test/resources/id/telaah/evidence/phrasings");

    static List<Phrasing> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(Phrasing::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Phrasing> read(Path file) {
        try {
            List<Map<String, Object>> papers =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            var name = file.getFileName().toString();
            return papers.stream().flatMap(paper -> entries(paper).map(entry -> new Phrasing(name, paper, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> entries(Map<String, Object> paper) {
        return ((List<Map<String, Object>>) paper.get("phrasings")).stream();
    }

    /** What is expected and not found, or found and not expected; empty when all is as it should be. */
    List<String> faults() {
        var found = Found.in(written());
        var faults = new ArrayList<String>();
        list("says").filter(id -> !says(found, id)).forEach(id -> faults.add("does not say " + id));
        list("silent").filter(id -> says(found, id)).forEach(id -> faults.add("says " + id));
        list("covers").filter(id -> !covers(found, id)).forEach(id -> faults.add("does not cover " + id));
        list("lacks").filter(id -> covers(found, id)).forEach(id -> faults.add("covers " + id));
        list("about").filter(id -> speaks(found, id).findAny().isEmpty()).forEach(id -> faults.add("not about " + id));
        list("foreign").filter(id -> speaks(found, id).findAny().isPresent()).forEach(id -> faults.add("about " + id));
        list("all")
                .filter(id -> speaks(found, id).noneMatch(it -> it.scope() == Statement.Scope.ALL))
                .forEach(id -> faults.add("not for all units: " + id));
        list("some")
                .filter(id -> speaks(found, id).anyMatch(it -> it.scope() == Statement.Scope.ALL))
                .forEach(id -> faults.add("for all units: " + id));
        return faults;
    }

    private static boolean says(Found found, String requirement) {
        return speaks(found, requirement)
                .filter(it -> !it.signs().contains("manual-process"))
                .filter(it -> !requirement.endsWith("-L4-R1") || !it.signs().contains("weak-integration"))
                .anyMatch(it -> it.signs().contains(requirement) && !it.denied().contains(requirement));
    }

    private static boolean covers(Found found, String element) {
        return speaks(found, element).anyMatch(it -> it.elements().contains(element.substring(4)));
    }

    /** What the paper asserts or, as a plan, intends about the indicator whose id the key starts with. */
    private static Stream<Statement> speaks(Found found, String key) {
        return found.statements(Integer.parseInt(key.substring(1, 3))).stream()
                .filter(it -> it.asserted()
                        || it.mood() == Statement.Mood.INTENDED && it.source().plan())
                .filter(it -> it.binding() != Binding.LISTED && (it.operative() || it.reporting()));
    }

    private Papers written() {
        var title = (String) paper.get("title");
        var group = Group.valueOf((String) paper.get("group"));
        var part = part(group);
        var sheet = group == Group.REGULATION
                ? Papers.regulation("9", "2023-03-01", title)
                : Papers.paper(paper.getOrDefault("file", "berkas.pdf").toString(), group, title)
                        .dated("2024-02-05");
        var under = list("under").toArray(String[]::new);
        sheet.under(under.length == 0 ? new String[] {title} : under);
        for (var text : texts()) {
            sheet = part == Part.ARTICLE ? sheet.article("7", text) : sheet.part(part(text, part), text);
        }
        return sheet;
    }

    private static Part part(Group group) {
        return switch (group) {
            case REGULATION -> Part.ARTICLE;
            case DECREE -> Part.DECISION;
            default -> Part.BODY;
        };
    }

    private static Part part(String text, Part otherwise) {
        return text.indexOf('\t') < 0 ? otherwise : otherwise == Part.BODY ? Part.TABLE : Part.ANNEX;
    }

    @SuppressWarnings("unchecked")
    private List<String> texts() {
        var text = entry.get("text");
        return text instanceof List ? (List<String>) text : List.of((String) text);
    }

    @SuppressWarnings("unchecked")
    private Stream<String> list(String key) {
        return ((List<String>) entry.getOrDefault(key, List.of())).stream();
    }

    @Override
    public String toString() {
        return file + ": " + String.join(" / ", texts());
    }
}

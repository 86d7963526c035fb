package id.telaah.evaluation;

import id.telaah.evidence.Facts;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A case of {@code rules/*.test.yaml}: facts, what the rules must conclude, and which rules must fire or not. */
record RuleCase(String file, String name, Instrument instrument, Facts facts, Entry expected) {
    static final Path RULES = Path.of("rules");

    static List<RuleCase> all() {
        try (var files = Files.list(RULES)) {
            var cases = new ArrayList<RuleCase>();
            files.filter(file -> file.toString().endsWith(".test.yaml"))
                    .sorted()
                    .forEach(file -> cases.addAll(read(file)));
            return cases;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<RuleCase> read(Path file) {
        try {
            var loader = new SafeConstructor(new LoaderOptions());
            List<Map<String, Object>> entries = new Yaml(loader).load(Files.readString(file));
            return entries.stream()
                    .map(entry -> of(file.getFileName().toString(), new Entry(entry)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RuleCase of(String file, Entry entry) {
        try {
            var builder = new CaseFacts(entry);
            return new RuleCase(file, entry.text("name", ""), builder.instrument(), builder.facts(), entry);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + entry.text("name", "?") + ": " + e.getMessage(), e);
        }
    }

    List<String> fires() {
        return expected.list("fires");
    }

    List<String> nearMiss() {
        return expected.list("near_miss");
    }

    Stream<Requirement> requirements() {
        return instrument.indicators().stream().map(Indicator::requirements).flatMap(List::stream);
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}

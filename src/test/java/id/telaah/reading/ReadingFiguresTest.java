package id.telaah.reading;

import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.ReadingFigures.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Compares reading with what people established about real documents, when they lie beside the project. The table goes to
 * {@code target/reading.md}; alone:
 *
 * <pre>{@code ./mvnw test -Dtest=ReadingFiguresTest}</pre>
 */
class ReadingFiguresTest {
    private static final Path CORPUS = Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus");

    /** The share of right fields by origin of the text; raised with every improvement, never lowered. */
    private static final Map<String, Map<String, Double>> FLOORS = Map.of(
            "native",
            Map.ofEntries(
                    Map.entry("form", 1.0),
                    Map.entry("number", 1.0),
                    Map.entry("year", 1.0),
                    Map.entry("title", 0.94),
                    Map.entry("issuer", 1.0),
                    Map.entry("enacted", 1.0),
                    Map.entry("place", 1.0),
                    Map.entry("signatory", 1.0),
                    Map.entry("bab_count", 1.0),
                    Map.entry("last_pasal", 0.96),
                    Map.entry("has_lampiran", 1.0),
                    Map.entry("revokes", 1.0)),
            "ocr",
            Map.of("form", 1.0, "number", 1.0, "enacted", 1.0, "bab_count", 1.0, "last_pasal", 1.0, "revokes", 1.0),
            "none",
            Map.ofEntries(
                    Map.entry("form", 0.92),
                    Map.entry("number", 0.54),
                    Map.entry("year", 0.84),
                    Map.entry("title", 0.84),
                    Map.entry("issuer", 0.84),
                    Map.entry("enacted", 0.70),
                    Map.entry("place", 0.90),
                    Map.entry("signatory", 0.75),
                    Map.entry("bab_count", 0.90),
                    Map.entry("last_pasal", 0.90),
                    Map.entry("has_lampiran", 0.75),
                    Map.entry("revokes", 1.0)));

    @Test
    void real_documents_are_read_as_well_as_the_last_measurement_says() throws IOException {
        assumeThat(CORPUS.resolve("manifest.yaml"))
                .as("the corpus is not here; set TELAAH_SHARED")
                .exists();
        var figures = new ReadingFigures();
        var reading = new Reading(KnowledgeBase.load(Path.of("kb")).forms());
        try (var texts = new CorpusTexts()) {
            for (var facts : CorpusFacts.in(CORPUS)) {
                figures.add(facts, reading.read(CorpusTexts.stored(facts.file()), texts.of(facts.file())));
            }
        }
        Files.writeString(Path.of("target", "reading.md"), figures.report());
        System.out.println(figures.report());
        var softly = new SoftAssertions();
        softly.assertThat(figures.articles()).as("text of articles").isGreaterThanOrEqualTo(0.98);
        FLOORS.forEach((origin, fields) ->
                fields.forEach((field, least) -> softly.assertThat(figures.share(origin, field, Verdict.RIGHT))
                        .as(origin + " " + field)
                        .isGreaterThanOrEqualTo(least)));
        softly.assertThat(figures.share("none", "number", Verdict.WRONG))
                .as("wrong numbers of scans")
                .isLessThanOrEqualTo(0.10);
        softly.assertAll();
    }
}

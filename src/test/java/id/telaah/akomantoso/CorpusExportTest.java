package id.telaah.akomantoso;

import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.CorpusFacts;
import id.telaah.reading.CorpusTexts;
import id.telaah.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Real documents, when they lie beside the project. */
class CorpusExportTest {
    private static final Path CORPUS = Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus");

    @Test
    void every_real_document_is_valid_and_keeps_its_words_in_order() throws IOException {
        assumeThat(CORPUS.resolve("manifest.yaml"))
                .as("the corpus is not here; set TELAAH_SHARED")
                .exists();
        var reading = new Reading(KnowledgeBase.load(Path.of("kb")).forms());
        var softly = new SoftAssertions();
        try (var texts = new CorpusTexts()) {
            for (var facts : CorpusFacts.in(CORPUS)) {
                var document = reading.read(CorpusTexts.stored(facts.file()), texts.of(facts.file()));
                softly.assertThat(Standard.objections(AkomaNtoso.of(document)))
                        .as(document.file())
                        .isEmpty();
                softly.assertThat(AkomaNtosoTest.lost(document))
                        .as(document.file())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }
}

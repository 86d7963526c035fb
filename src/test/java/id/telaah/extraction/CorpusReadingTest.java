package id.telaah.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents, when they lie beside the project. Recognition is left out: it takes minutes. */
class CorpusReadingTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus", "files");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    @TempDir
    Path folder;

    @Test
    void every_document_ends_read_partly_read_or_unreadable_with_a_reason()
            throws IOException, InterruptedException, ExecutionException {
        assumeThat(CORPUS).as("the corpus is not here; set TELAAH_SHARED").isDirectory();
        var readers = Executors.newFixedThreadPool(2);
        try (var intake = Intake.open(CORPUS);
                var extraction = new Extraction(ExtractionOptions.DEFAULT.withOcr(false))) {
            var softly = new SoftAssertions();
            var results = intake.documents().stream()
                    .collect(Collectors.toMap(d -> d.file(), d -> readers.submit(() -> extraction.extract(d))));
            for (var result : results.entrySet()) {
                var document = result.getValue().get();
                softly.assertThat(document.state() == State.COMPLETE
                                || !document.notes().isEmpty())
                        .as(result.getKey() + " " + document.state())
                        .isTrue();
            }
            softly.assertAll();
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void every_word_that_pdftotext_sees_is_in_our_lines() throws IOException, InterruptedException {
        assumeThat(CORPUS).as("the corpus is not here; set TELAAH_SHARED").isDirectory();
        try (var extraction =
                new Extraction(ExtractionOptions.DEFAULT.withForks(1).withOcr(false))) {
            for (var name : new String[] {
                "perbup-batubara-81-2021-spbe.pdf",
                "perban-bssn-4-2021-manajemen-keamanan-spbe.pdf",
                "perda-singkawang-5-2013-keterbukaan-informasi.pdf",
                "lampiran-perda-denpasar-6-2018-ringkasan-apbd.pdf"
            }) {
                var theirs = words(pdftotext(CORPUS.resolve(name)));
                var document =
                        extraction.extract(Samples.store(folder, name, Files.readAllBytes(CORPUS.resolve(name))));
                var ours = words(document.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(Samples::text)
                        .collect(Collectors.joining("\n")));
                var all = theirs.values().stream().mapToInt(n -> n).sum();
                var lost = theirs.entrySet().stream()
                        .mapToInt(word -> Math.max(0, word.getValue() - ours.getOrDefault(word.getKey(), 0)))
                        .sum();
                assertThat(1 - (double) lost / all).as(name).isGreaterThanOrEqualTo(0.995);
            }
        }
    }

    private String pdftotext(Path pdf) throws IOException, InterruptedException {
        var out = folder.resolve("pdftotext.txt");
        try {
            var process = new ProcessBuilder("pdftotext", "-q", pdf.toString(), out.toString()).start();
            assertThat(process.waitFor()).isZero();
        } catch (IOException e) {
            assumeThat(System.getenv("CI")).as("pdftotext is not installed").isNotNull();
            throw e;
        }
        return Files.readString(out);
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }
}

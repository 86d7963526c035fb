package id.telaah.extraction;

import static id.telaah.extraction.Samples.codes;
import static id.telaah.extraction.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.extraction.Block.Hidden;
import id.telaah.intake.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenTextTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus", "files");
    private static final int FILES = 50;
    /** What these hide was looked at: rows and slides that are hidden, cells that cut their text, boxes over old text. */
    private static final Set<String> RIGHTLY = Set.of(
            "format-identifikasi-risiko-2021.xlsx",
            "kepwal-singkawang-2018-plid-rancangan.pdf",
            "lampiran-peta-proses-bisnis-denpasar.pdf",
            "lhe-spbe-bandarlampung-2021.pdf",
            "lhe-spbe-kemenko-perekonomian-2021.pdf",
            "paparan-evaluasi-spbe-kemenko-2021.pptx",
            "perbup-pakpakbharat-34-2019-rencana-induk-spbe.pdf",
            "pergub-bali-3-2021-uptd.pdf");

    private static Extraction extraction;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(2).withOcr(false));
    }

    @AfterAll
    static void stop() {
        extraction.close();
    }

    static Stream<HiddenSamples.Sample> samples() {
        return HiddenSamples.all().stream();
    }

    @Test
    void there_are_at_least_twelve_ways_of_hiding() {
        assertThat(HiddenSamples.all()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_a_reader_does_not_see_is_marked_told_and_not_counted(HiddenSamples.Sample sample) {
        var document = extraction.extract(store(folder, sample.file(), sample.content()));
        assertThat(text(document, true)).contains(HiddenSamples.HIDDEN);
        assertThat(text(document, false)).contains(HiddenSamples.SEEN).doesNotContain(HiddenSamples.HIDDEN);
        assertThat(codes(document)).contains("hidden-text");
    }

    private static String text(ExtractedDocument document, boolean hidden) {
        return Stream.of(Hidden.values())
                .filter(kind -> hidden == (kind != Hidden.NO))
                .flatMap(kind -> Samples.lines(document, kind).stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ordinary_documents_hide_nothing() throws IOException {
        assumeThat(CORPUS).as("the corpus is not here; set TELAAH_SHARED").isDirectory();
        var flagged = new ArrayList<String>();
        var read = 0;
        try (var intake = Intake.open(CORPUS)) {
            for (var file : intake.documents()) {
                if (file.size() < 3_000_000 && read < FILES && !RIGHTLY.contains(file.file())) {
                    read++;
                    var document = extraction.extract(file);
                    document.notes().stream()
                            .filter(note ->
                                    List.of("hidden-text", "text-not-on-page").contains(note.code()))
                            .forEach(note -> flagged.add("%s %d %s %s"
                                    .formatted(
                                            file.file(),
                                            note.page(),
                                            note.code(),
                                            text(document, true)
                                                    .lines()
                                                    .limit(3)
                                                    .toList())));
                }
            }
        }
        assertThat(read).isEqualTo(FILES);
        assertThat(flagged).isEmpty();
    }
}

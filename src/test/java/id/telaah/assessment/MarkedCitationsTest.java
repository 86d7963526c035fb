package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evidence.Place;
import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.extraction.PageWord;
import id.telaah.highlighting.Highlight;
import id.telaah.highlighting.Highlights;
import id.telaah.intake.Intake;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What is cited can be shown: whole dossiers are judged, and each citation is looked for on the page it names. */
class MarkedCitationsTest {
    private static final Path SHARED =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", System.getProperty("TELAAH_SHARED", "../shared")));
    private static final double FLOOR = 0.95;
    private static final int DPI = 72;

    /**
     * A citation and where it was found.
     *
     * @param covered letters of the words under the marks, as a share of those of the quote
     */
    private record Marked(Place place, List<Highlight> highlights, double covered) {
        private Marked {
            highlights = List.copyOf(highlights);
        }

        static Marked of(Place place, DocumentWords words) {
            var highlights = Highlights.of(words, place.page(), place.quote());
            var under = IntStream.rangeClosed(place.page(), place.page() + 1)
                    .mapToLong(page -> words.page(page).words().stream()
                            .flatMap(List::stream)
                            .filter(word ->
                                    highlights.stream().anyMatch(mark -> mark.page() == page && covers(mark, word)))
                            .mapToLong(word -> letters(word.text()))
                            .sum())
                    .sum();
            return new Marked(place, highlights, (double) under / letters(place.quote()));
        }

        private static boolean covers(Highlight mark, PageWord word) {
            var x = word.left() + word.width() / 2;
            var y = word.top() + word.height() / 2;
            return x > mark.left()
                    && x < mark.left() + mark.width()
                    && y > mark.top()
                    && y < mark.top() + mark.height();
        }

        private static long letters(String text) {
            return text.codePoints().filter(Character::isLetterOrDigit).count();
        }

        boolean exactly() {
            return covered > 0.9 && covered < 1.1;
        }
    }

    @Test
    void citations_of_the_sample_are_marked_where_there_is_ink() throws IOException {
        DossierSuiteTest.needs_the_programs_that_read_scans_and_check_quotes();
        var samples = Path.of("samples");
        var dossier =
                LabelledDossier.read(samples.resolve("kota-sukamaju.expected.yaml"), samples.resolve("kota-sukamaju"));
        var marked = mark(dossier);
        assertThat(rate(dossier.name(), marked)).isGreaterThanOrEqualTo(FLOOR);
        assertThat(marked).extracting(mark -> mark.place().file()).anyMatch(file -> file.startsWith("scan "));
        inked(dossier, marked);
    }

    @Test
    void citations_of_shared_cases_are_marked() throws IOException {
        DossierSuiteTest.needs_the_programs_that_read_scans_and_check_quotes();
        assumeThat(SHARED.resolve("cases"))
                .as("no dossiers there; set TELAAH_SHARED")
                .isDirectory();
        for (var dossier : LabelledDossier.in(SHARED.resolve("cases"))) {
            var marked = mark(dossier);
            assertThat(rate(dossier.name(), marked)).as(dossier.name()).isGreaterThanOrEqualTo(FLOOR);
            inked(dossier, marked);
        }
    }

    private static List<Marked> mark(LabelledDossier dossier) throws IOException {
        var assessment = Assessor.open(Path.of("kb"), Path.of("rules"))
                .assess(dossier.documents(), dossier.terms(), true, Progress.SILENT);
        var cited = assessment.judgement().indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .map(RequirementJudgement::citations)
                .flatMap(List::stream)
                .filter(place -> place.page() != null && place.file().matches("(?i).*\\.(pdf|png|jpe?g|tiff?)"))
                .distinct()
                .toList();
        var words = words(dossier, cited.stream().map(Place::file).distinct().toList());
        return cited.stream()
                .map(place -> Marked.of(place, words.get(place.file())))
                .toList();
    }

    private static Map<String, DocumentWords> words(LabelledDossier dossier, List<String> files) throws IOException {
        var words = new HashMap<String, DocumentWords>();
        try (var intake = Intake.open(dossier.documents());
                var extraction = new Extraction(ExtractionOptions.DEFAULT)) {
            for (var document : intake.documents()) {
                if (files.contains(document.file())) {
                    words.put(document.file(), DocumentWords.of(extraction.extract(document)));
                }
            }
        }
        return words;
    }

    /** The share of citations whose words, all of them and no others, are marked. */
    private static double rate(String dossier, List<Marked> marked) {
        var found = marked.stream().filter(mark -> !mark.highlights().isEmpty()).count();
        var exact = marked.stream().filter(Marked::exactly).count();
        System.out.printf("%s: of %d citations %d marked, %d of them exactly%n", dossier, marked.size(), found, exact);
        marked.stream()
                .filter(mark -> !mark.exactly())
                .forEach(mark -> System.out.printf("  marked by %.2f: %s%n", mark.covered(), mark.place()));
        assertThat(marked).as("citations with a page").isNotEmpty();
        return (double) exact / marked.size();
    }

    /** Under each rectangle letters stand: more than a speck, less than a blot. */
    private static void inked(LabelledDossier dossier, List<Marked> marked) throws IOException {
        var pages = new HashMap<String, BufferedImage>();
        for (var mark : marked) {
            var file = dossier.documents().resolve(mark.place().file());
            for (var highlight : mark.highlights()) {
                var key = file + "#" + highlight.page();
                if (!pages.containsKey(key)) {
                    pages.put(key, render(file, highlight.page()));
                }
                assertThat(ink(pages.get(key), highlight))
                        .as(key + " " + highlight)
                        .isBetween(0.02, 0.6);
            }
        }
    }

    private static BufferedImage render(Path file, int page) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return ImageIO.read(file.toFile());
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        }
    }

    /** Share of dark pixels. */
    private static double ink(BufferedImage page, Highlight mark) {
        int left = (int) (mark.left() * page.getWidth());
        int top = (int) (mark.top() * page.getHeight());
        int right = (int) Math.ceil((mark.left() + mark.width()) * page.getWidth());
        int bottom = (int) Math.ceil((mark.top() + mark.height()) * page.getHeight());
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += page.getRaster().getSample(x, y, 0) < 160 ? 1 : 0;
            }
        }
        return (double) dark / ((long) (right - left) * (bottom - top));
    }
}

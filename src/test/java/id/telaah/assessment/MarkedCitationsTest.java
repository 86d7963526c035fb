package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evidence.Place;
import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.highlighting.Highlight;
import id.telaah.highlighting.Highlights;
import id.telaah.intake.Intake;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int DPI = 60;

    /** A citation and where it was found. */
    private record Marked(Place place, List<Highlight> highlights) {
        private Marked {
            highlights = List.copyOf(highlights);
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
                .map(place -> new Marked(place, Highlights.of(words.get(place.file()), place.page(), place.quote())))
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

    private static double rate(String dossier, List<Marked> marked) {
        var missed = marked.stream().filter(mark -> mark.highlights().isEmpty()).toList();
        System.out.printf("%s: %d of %d citations marked%n", dossier, marked.size() - missed.size(), marked.size());
        missed.forEach(mark -> System.out.println("  not found: " + mark.place()));
        assertThat(marked).as("citations with a page").isNotEmpty();
        return 1 - (double) missed.size() / marked.size();
    }

    /** Under each rectangle letters stand. */
    private static void inked(LabelledDossier dossier, List<Marked> marked) throws IOException {
        var pages = new HashMap<String, List<Highlight>>();
        for (var mark : marked) {
            pages.computeIfAbsent(mark.place().file(), file -> new ArrayList<>())
                    .addAll(mark.highlights());
        }
        for (var file : pages.entrySet()) {
            for (var highlight : file.getValue().stream().distinct().toList()) {
                assertThat(ink(page(dossier.documents().resolve(file.getKey()), highlight.page()), highlight))
                        .as(file.getKey() + " " + highlight)
                        .isPositive();
            }
        }
    }

    private static final Map<String, BufferedImage> PAGES = new HashMap<>();

    private static BufferedImage page(Path file, int page) throws IOException {
        var key = file + "#" + page;
        if (!PAGES.containsKey(key)) {
            PAGES.put(key, render(file, page));
        }
        return PAGES.get(key);
    }

    private static BufferedImage render(Path file, int page) throws IOException {
        if (!file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")) {
            return ImageIO.read(file.toFile());
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        }
    }

    private static long ink(BufferedImage page, Highlight mark) {
        long dark = 0;
        for (int y = (int) (mark.top() * page.getHeight()); y < (mark.top() + mark.height()) * page.getHeight(); y++) {
            for (int x = (int) (mark.left() * page.getWidth());
                    x < (mark.left() + mark.width()) * page.getWidth();
                    x++) {
                dark += page.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}

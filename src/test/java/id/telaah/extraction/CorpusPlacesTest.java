package id.telaah.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of words in real documents, when they lie beside the project, are those that another program sees. */
class CorpusPlacesTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus", "files");
    private static final Pattern PLACED = Pattern.compile(
            "<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">|<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*?)</word>");

    @TempDir
    Path folder;

    @Test
    void words_stand_where_pdftotext_sees_them() throws IOException, InterruptedException {
        assumeThat(CORPUS).as("the corpus is not here; set TELAAH_SHARED").isDirectory();
        var options = ExtractionOptions.DEFAULT.withForks(1).withOcr(false);
        try (var extraction = new Extraction(options)) {
            for (var name : List.of(
                    "perbup-batubara-81-2021-spbe.pdf",
                    "kepka-lapan-28-1998-arsip-ocr-rusak.pdf",
                    "lampiran-perda-denpasar-6-2018-ringkasan-apbd.pdf",
                    "lampiran-peta-proses-bisnis-denpasar.pdf")) {
                var pages = pdftotext(CORPUS.resolve(name));
                var document =
                        extraction.extract(Samples.store(folder, name, Files.readAllBytes(CORPUS.resolve(name))));
                int all = 0;
                int alike = 0;
                for (var page : document.pages()) {
                    for (var word : longWords(page)) {
                        all++;
                        alike += pages.get(page.number() - 1).stream().anyMatch(other -> covers(other, word)) ? 1 : 0;
                    }
                }
                assertThat((double) alike / all).as(name).isGreaterThan(0.98);
            }
        }
    }

    private static List<PageWord> longWords(ExtractedPage page) {
        return page.words().words().stream()
                .flatMap(List::stream)
                .filter(word -> word.text().matches("[\\p{L}\\d]{3,}"))
                .toList();
    }

    /** The same word, overlapping by most of its width and much of its height, which each program takes as it likes. */
    private static boolean covers(PageWord one, PageWord other) {
        var across =
                Math.min(one.left() + one.width(), other.left() + other.width()) - Math.max(one.left(), other.left());
        var down = Math.min(one.top() + one.height(), other.top() + other.height()) - Math.max(one.top(), other.top());
        return one.text().equals(other.text())
                && across > 0.7 * Math.max(one.width(), other.width())
                && down > 0.4 * Math.max(one.height(), other.height());
    }

    private static List<List<PageWord>> pdftotext(Path pdf) throws IOException, InterruptedException {
        var command = List.of("pdftotext", "-bbox", "-cropbox", pdf.toString(), "-");
        var found = PLACED.matcher(said(command));
        var pages = new ArrayList<List<PageWord>>();
        double width = 1;
        double height = 1;
        while (found.find()) {
            if (found.group(1) != null) {
                width = Double.parseDouble(found.group(1));
                height = Double.parseDouble(found.group(2));
                pages.add(new ArrayList<>());
            } else {
                var left = share(found.group(3), width);
                var top = share(found.group(4), height);
                pages.get(pages.size() - 1)
                        .add(new PageWord(
                                found.group(7),
                                left,
                                top,
                                share(found.group(5), width) - left,
                                share(found.group(6), height) - top));
            }
        }
        return pages;
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return said;
        } catch (IOException e) {
            assumeThat(System.getenv("CI")).as("pdftotext is not installed").isNotNull();
            throw e;
        }
    }

    private static double share(String points, double whole) {
        return Math.max(0, Math.min(1, Double.parseDouble(points) / whole));
    }
}

package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.scan;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final byte[] PAGE = pdf(content -> {
        text(content, 120, 700, 14, "PERATURAN WALI KOTA");
        text(content, 120, 660, 12, "Setiap unit kerja menyusun daftar");
        text(content, 420, 660, 12, "kolom kedua");
    });

    @TempDir
    static Path folder;

    private static Extraction extraction;

    @BeforeAll
    static void open() {
        extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1));
    }

    @AfterAll
    static void close() {
        extraction.close();
    }

    @ParameterizedTest(name = "turned by {0}")
    @ValueSource(ints = {0, 90, 180, 270})
    void the_boxes_of_a_turned_and_cropped_page_hold_its_ink_and_nothing_else_does(int rotation) throws IOException {
        byte[] shown;
        try (var pdf = Loader.loadPDF(PAGE)) {
            pdf.getPage(0).setRotation(rotation);
            pdf.getPage(0).setCropBox(new PDRectangle(60, 500, 480, 300));
            pdf.getPage(0).setUserUnit(2);
            shown = Samples.bytes(pdf);
        }
        var words = words(shown, "putar.pdf");
        assertThat(words.stream().map(PageWord::text))
                .containsExactlyInAnyOrderElementsOf(
                        PageWord.split("PERATURAN WALI KOTA Setiap unit kerja menyusun daftar kolom kedua"));
        inked(words, Samples.picture(shown, 100));
    }

    @Test
    void upward_text_on_an_upright_page_has_its_boxes() throws IOException {
        var page = pdf(content -> {
            content.transform(new Matrix(0, 1, -1, 0, 595, 0));
            text(content, 72, 300, 12, "lampiran mendatar pertama");
        });
        var words = words(page, "tegak.pdf");
        assertThat(words).hasSize(3).allMatch(word -> word.height() > word.width());
        inked(words, Samples.picture(page, 100));
    }

    @Test
    void hidden_text_has_no_place() throws IOException {
        var page = pdf(content -> {
            text(content, 72, 700, 12, "yang tampak");
            Samples.coloured(content, Color.WHITE, 72, 600, "yang tersembunyi");
        });
        assertThat(words(page, "samar.pdf").stream().map(PageWord::text)).containsExactly("yang", "tampak");
    }

    @Test
    void words_of_a_scan_stand_where_they_are_seen() throws IOException {
        requireTesseract();
        byte[] turned;
        try (var pdf = Loader.loadPDF(scan(PAGE, content -> {}))) {
            pdf.getPage(0).setCropBox(new PDRectangle(30, 400, 565, 442));
            turned = Samples.bytes(pdf);
        }
        var words = words(turned, "pindai.pdf");
        assertThat(words.stream().map(PageWord::text)).contains("PERATURAN", "menyusun", "kedua");
        inked(words, Samples.picture(turned, 100));
    }

    @Test
    void words_of_a_picture_file_stand_where_they_are_seen() throws IOException {
        requireTesseract();
        var picture = Samples.picture(PAGE, 150);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        var words = words(png.toByteArray(), "foto.png");
        assertThat(words.stream().map(PageWord::text)).contains("PERATURAN", "menyusun", "kedua");
        inked(words, picture);
    }

    @Test
    void formats_without_pages_have_no_places() {
        var html = "<html><body><p>Setiap unit kerja menyusun daftar</p></body></html>";
        var document = extraction.extract(store(folder, "daftar.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(DocumentWords.of(document).pages()).isEmpty();
    }

    @Test
    void kept_places_come_back_as_they_were() {
        var words = DocumentWords.of(extraction.extract(store(folder, "simpan.pdf", PAGE)));
        assertThat(words.text()).startsWith("telaah-words/1\n#1\n");
        assertThat(DocumentWords.parse(words.text())).isEqualTo(words);
        assertThat(words.page(2)).isEqualTo(PageWords.NONE);
    }

    @Test
    void kept_places_of_another_version_or_damaged_ones_are_refused() {
        assertThatThrownBy(() -> DocumentWords.parse("telaah-words/0\n")).hasMessageContaining("telaah-words/1");
        var damaged = DocumentWords.parse("telaah-words/1\n#1\n1,2,3,4\tdua kata\n");
        assertThatThrownBy(() -> damaged.page(1).words()).hasMessageContaining("1 boxes for 2 words");
    }

    @Test
    void boxes_are_told_once_for_words_of_equal_height() {
        var words = new DocumentWords(Map.of(3, new PageWords(List.of("1000,500,2000,300 1600,400\tdua kata"))));
        var second = words.page(3).words().get(0).get(1);
        assertThat(second).isEqualTo(new PageWord("kata", 0.16, 0.2, 0.04, 0.03));
    }

    private static List<PageWord> words(byte[] content, String name) {
        var document = extraction.extract(store(folder, name, content));
        return document.pages().get(0).words().words().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Every word has ink in its box, and all ink of the page lies in boxes. */
    private static void inked(List<PageWord> words, BufferedImage page) {
        long inside = 0;
        for (var word : words) {
            var ink = ink(page, word.left(), word.top(), word.width(), word.height());
            assertThat(ink).as(word.toString()).isPositive();
            inside += ink;
        }
        assertThat((double) inside / ink(page, 0, 0, 1, 1)).isCloseTo(1, within(0.03));
    }

    private static long ink(BufferedImage page, double left, double top, double width, double height) {
        long dark = 0;
        for (int y = (int) (top * page.getHeight()); y < Math.ceil((top + height) * page.getHeight()); y++) {
            for (int x = (int) (left * page.getWidth()); x < Math.ceil((left + width) * page.getWidth()); x++) {
                dark += page.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    /** In CI its absence is a fault of the machine, elsewhere the test is skipped. */
    private static void requireTesseract() {
        if (System.getenv("CI") == null) {
            assumeThat(Tesseract.find(folder, null))
                    .as("tesseract with the language ind is not installed: apt install tesseract-ocr-ind")
                    .isPresent();
        }
    }
}

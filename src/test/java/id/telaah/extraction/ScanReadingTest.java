package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.scan;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.extraction.ExtractedPage.Origin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReadingTest {
    private static final byte[] PAGE = pdf(content -> {
        text(content, 72, 740, 14, "NOTULA RAPAT KOORDINASI");
        text(content, 72, 700, 12, "Rapat membahas penerapan layanan elektronik");
        text(content, 72, 680, 12, "pada seluruh unit kerja.");
    });

    @TempDir
    Path folder;

    @Test
    void a_scanned_page_is_recognised() throws IOException {
        requireTesseract();
        try (var extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1))) {
            var document = extraction.extract(store(folder, "pindai.pdf", scan(PAGE, content -> {})));
            assertThat(document.state()).isEqualTo(State.COMPLETE);
            assertThat(document.pages().get(0).origin()).isEqualTo(Origin.OCR);
            assertThat(document.pages().get(0).confidence()).isBetween(0.7, 1.0);
            assertThat(Samples.lines(document, Hidden.NO))
                    .contains("NOTULA RAPAT KOORDINASI", "Rapat membahas penerapan layanan elektronik");
        }
    }

    @Test
    void a_stamp_on_a_scan_does_not_pass_for_its_text() throws IOException {
        requireTesseract();
        var stamped =
                scan(PAGE, content -> text(content, 72, 30, 6, "Ditandatangani secara elektronik oleh kepala unit"));
        try (var extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1))) {
            var document = extraction.extract(store(folder, "cap.pdf", stamped));
            assertThat(Samples.lines(document, Hidden.NO)).contains("NOTULA RAPAT KOORDINASI");
        }
    }

    @Test
    void a_picture_is_one_page() throws IOException {
        requireTesseract();
        var png = new ByteArrayOutputStream();
        ImageIO.write(Samples.picture(PAGE, 150), "png", png);
        try (var extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1))) {
            var document = extraction.extract(store(folder, "foto.png", png.toByteArray()));
            assertThat(document.pages()).hasSize(1);
            assertThat(Samples.lines(document, Hidden.NO)).contains("NOTULA RAPAT KOORDINASI");
        }
    }

    @Test
    void a_photograph_is_read_as_it_was_seen_however_the_camera_was_held() throws IOException {
        requireTesseract();
        try (var extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1))) {
            for (int orientation : new int[] {3, 6, 8}) {
                var document = extraction.extract(
                        store(folder, "foto-%d.jpg".formatted(orientation), photograph(orientation)));
                assertThat(Samples.lines(document, Hidden.NO))
                        .as("orientation %d", orientation)
                        .contains("NOTULA RAPAT KOORDINASI", "Rapat membahas penerapan layanan elektronik");
            }
        }
    }

    /** The page with its pixels turned, and the EXIF data that says how. */
    private static byte[] photograph(int orientation) throws IOException {
        var turned = switch (orientation) {
            case 3 -> turned(turned(Samples.picture(PAGE, 150)));
            case 6 -> turned(turned(turned(Samples.picture(PAGE, 150))));
            default -> turned(Samples.picture(PAGE, 150));
        };
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(turned, "jpg", jpeg);
        var exif = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001"
                        + "011200030000000100%02x0000".formatted(orientation)
                        + "00000000");
        var photograph = new ByteArrayOutputStream();
        photograph.write(jpeg.toByteArray(), 0, 2);
        photograph.write(exif);
        photograph.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return photograph.toByteArray();
    }

    /** A quarter clockwise, pixel by pixel. */
    private static BufferedImage turned(BufferedImage picture) {
        var turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                turned.setRGB(picture.getHeight() - 1 - y, x, picture.getRGB(x, y));
            }
        }
        return turned;
    }

    @Test
    void without_recognition_the_page_is_not_read_and_says_what_to_install() throws IOException {
        var options = ExtractionOptions.DEFAULT.withForks(1).withOcr(false);
        try (var extraction = new Extraction(options)) {
            var document = extraction.extract(store(folder, "pindai.pdf", scan(PAGE, content -> {})));
            assertThat(document.state()).isEqualTo(State.UNREADABLE);
            assertThat(document.pages().get(0).origin()).isEqualTo(Origin.NONE);
            assertThat(document.pages().get(0).confidence()).isZero();
            assertThat(document.notes().get(0).code()).isEqualTo("page-not-read");
            assertThat(document.notes().get(0).message()).contains("tesseract-ocr-ind");
        }
    }

    /** In CI its absence is a fault of the machine, elsewhere the test is skipped. */
    private void requireTesseract() {
        if (System.getenv("CI") == null) {
            assumeThat(Tesseract.find(folder, null))
                    .as("tesseract with the language ind is not installed: apt install tesseract-ocr-ind")
                    .isPresent();
        }
    }
}

package id.telaah.extraction;

import static id.telaah.extraction.Samples.coloured;
import static id.telaah.extraction.Samples.lines;
import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.Block.Hidden;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReadingTest {
    private static Extraction extraction;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1).withOcr(false));
    }

    @AfterAll
    static void stop() {
        extraction.close();
    }

    @Test
    void lines_come_in_the_order_of_the_eye_with_tabs_between_columns() {
        var document = read(content -> {
            text(content, 300, 700, 12, "Tim Koordinasi");
            text(content, 72, 680, 12, "baris kedua");
            text(content, 72, 700, 12, "Penanggung jawab");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("Penanggung jawab\tTim Koordinasi", "baris kedua");
        assertThat(document.pages().get(0).fixed()).isTrue();
    }

    @Test
    void a_mark_of_a_list_item_is_parted_from_its_text_by_a_blank() {
        var document = read(content -> {
            text(content, 72, 700, 12, "a.");
            text(content, 102, 700, 12, "bahwa layanan perlu diatur");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("a. bahwa layanan perlu diatur");
    }

    @Test
    void wide_blanks_of_justified_text_are_no_tabs() {
        var document = read(content -> {
            content.setWordSpacing(18);
            text(content, 72, 700, 12, "ketentuan ini berlaku bagi semua unit");
            content.setWordSpacing(0);
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("ketentuan ini berlaku bagi semua unit");
    }

    @Test
    void text_in_the_colour_of_the_paper_is_hidden_and_reported() {
        var document = read(content -> {
            text(content, 72, 700, 12, "terlihat");
            coloured(content, Color.WHITE, 150, 700, "tidak terlihat");
            coloured(content, new Color(250, 250, 250), 72, 650, "hampir putih");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("terlihat");
        assertThat(lines(document, Hidden.COLOUR)).containsExactly("tidak terlihat", "hampir putih");
        assertThat(Samples.codes(document)).containsExactly("hidden-text");
    }

    @Test
    void white_text_on_a_dark_table_head_is_visible_and_black_text_there_is_not() {
        var document = read(content -> {
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(60, 690, 400, 30);
            content.fill();
            coloured(content, Color.WHITE, 72, 700, "Kepala tabel");
            coloured(content, Color.BLACK, 250, 700, "hitam di atas hitam");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("Kepala tabel");
        assertThat(lines(document, Hidden.COLOUR)).containsExactly("hitam di atas hitam");
    }

    @Test
    void text_under_a_later_box_is_covered() {
        var document = read(content -> {
            text(content, 72, 700, 12, "ditimpa kotak");
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(60, 690, 300, 30);
            content.fill();
            coloured(content, Color.BLACK, 72, 640, "tetap terlihat");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("tetap terlihat");
        assertThat(lines(document, Hidden.COVERED)).containsExactly("ditimpa kotak");
    }

    @Test
    void tiny_text_text_beside_the_page_and_invisible_text_are_hidden() {
        var document = read(content -> {
            text(content, 72, 700, 12, "ukuran biasa untuk dibaca");
            text(content, 72, 650, 1, "terlalu kecil");
            text(content, 700, 650, 12, "di luar halaman");
            content.setRenderingMode(RenderingMode.NEITHER);
            text(content, 72, 600, 12, "tanpa tinta");
            content.setRenderingMode(RenderingMode.FILL);
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("ukuran biasa untuk dibaca");
        assertThat(lines(document, Hidden.TINY)).containsExactly("terlalu kecil");
        assertThat(lines(document, Hidden.OFF_PAGE)).containsExactly("di luar halaman");
        assertThat(lines(document, Hidden.MARKED)).containsExactly("tanpa tinta");
    }

    @Test
    void the_invisible_text_layer_of_a_scan_is_text() throws IOException {
        var original = pdf(content -> text(content, 72, 700, 12, "isi asli"));
        var scan = Samples.scan(original, content -> {
            content.setRenderingMode(RenderingMode.NEITHER);
            text(content, 72, 700, 12, "lapisan teks hasil pengenalan huruf pada halaman pindaian");
        });
        var document = extraction.extract(store(folder, "pindai.pdf", scan));
        assertThat(lines(document, Hidden.NO))
                .containsExactly("lapisan teks hasil pengenalan huruf pada halaman pindaian");
        assertThat(document.pages().get(0).origin()).isEqualTo(ExtractedPage.Origin.OCR);
    }

    @Test
    void text_printed_twice_for_a_bold_look_is_read_once() {
        var document = read(content -> {
            text(content, 72, 700, 12, "PERATURAN");
            text(content, 72.4, 700, 12, "PERATURAN");
        });
        assertThat(lines(document, Hidden.NO)).containsExactly("PERATURAN");
    }

    @Test
    void a_turned_page_is_read_upright() throws IOException {
        byte[] turned;
        try (var pdf = Loader.loadPDF(pdf(content -> {
            content.transform(new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 595, 0));
            text(content, 72, 500, 12, "baris pertama halaman mendatar");
            text(content, 72, 480, 12, "baris kedua halaman mendatar");
        }))) {
            pdf.getPage(0).setRotation(90);
            turned = Samples.bytes(pdf);
        }
        var document = extraction.extract(store(folder, "mendatar.pdf", turned));
        assertThat(lines(document, Hidden.NO))
                .containsExactly("baris pertama halaman mendatar", "baris kedua halaman mendatar");
        var first = (Block.Line) document.pages().get(0).blocks().get(0);
        assertThat(first.left()).isBetween(70.0, 74.0);
        assertThat(first.top()).isBetween(75.0, 100.0);
    }

    @Test
    void two_runs_give_the_same() {
        var stored = store(folder, "sama.pdf", pdf(content -> {
            for (int i = 0; i < 40; i++) {
                text(content, 72 + i % 3 * 150, 780 - i / 3 * 14, 11, "butir " + i);
            }
        }));
        assertThat(extraction.extract(stored)).isEqualTo(extraction.extract(stored));
    }

    private static ExtractedDocument read(Samples.Painter page) {
        return extraction.extract(store(folder, "contoh.pdf", pdf(page)));
    }
}

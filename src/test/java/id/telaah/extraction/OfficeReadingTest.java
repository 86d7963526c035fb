package id.telaah.extraction;

import static id.telaah.extraction.Samples.lines;
import static id.telaah.extraction.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.Block.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeReadingTest {
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
    void a_word_document_gives_headings_paragraphs_and_tables() throws IOException {
        try (var word = new XWPFDocument()) {
            var heading = word.createParagraph();
            heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ONE);
            heading.createRun().setText("Pelaksanaan");
            var run = word.createParagraph().createRun();
            run.setText("baris satu");
            run.addBreak();
            run.setText("baris dua");
            var table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("KESATU");
            table.getRow(0).getCell(1).setText("Membentuk tim");
            var document = read("notula.docx", bytes(word));
            assertThat(lines(document, Hidden.NO))
                    .containsExactly("Pelaksanaan", "baris satu", "baris dua", "=KESATU | =Membentuk tim");
            assertThat(((Block.Line) document.pages().get(0).blocks().get(0)).heading())
                    .isEqualTo(2);
            assertThat(document.pages().get(0).fixed()).isFalse();
        }
    }

    @Test
    void hidden_white_and_deleted_text_of_a_word_document_is_never_visible() throws IOException {
        try (var word = new XWPFDocument()) {
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Terlihat.");
            var vanished = paragraph.createRun();
            vanished.setText("Tersembunyi.");
            vanished.setVanish(true);
            var white = paragraph.createRun();
            white.setText("Putih.");
            white.setColor("FFFFFF");
            var deleted = paragraph.getCTP().addNewDel();
            deleted.addNewR().addNewDelText().setStringValue("Dihapus.");
            var document = read("sunting.docx", bytes(word));
            assertThat(lines(document, Hidden.NO)).containsExactly("Terlihat.");
            assertThat(lines(document, Hidden.MARKED)).containsExactly("Tersembunyi.");
            assertThat(lines(document, Hidden.COLOUR)).containsExactly("Putih.");
            assertThat(Samples.codes(document)).containsExactly("hidden-text");
        }
    }

    @Test
    void a_workbook_gives_a_page_per_sheet_with_references_and_marks_what_is_hidden() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            checkWorkbook(workbook, "daftar.xlsx");
        }
        try (var workbook = new HSSFWorkbook()) {
            checkWorkbook(workbook, "daftar.xls");
        }
    }

    private static void checkWorkbook(Workbook workbook, String name) throws IOException {
        var sheet = workbook.createSheet("Daftar Aplikasi");
        var row = sheet.createRow(1);
        row.createCell(1).setCellValue("Nama");
        row.createCell(3).setCellValue(12);
        row.createCell(4).setCellValue("kolom rahasia");
        sheet.setColumnHidden(4, true);
        var hidden = sheet.createRow(2);
        hidden.createCell(0).setCellValue("baris rahasia");
        hidden.setZeroHeight(true);
        workbook.createSheet("Arsip").createRow(0).createCell(0).setCellValue("lembar rahasia");
        workbook.setSheetHidden(1, true);
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        var document = read(name, bytes.toByteArray());
        assertThat(document.pages()).extracting(ExtractedPage::label).containsExactly("Daftar Aplikasi", "Arsip");
        assertThat(lines(document, Hidden.NO)).containsExactly("B2=Nama | D2=12");
        assertThat(lines(document, Hidden.MARKED))
                .containsExactly("E2=kolom rahasia", "A3=baris rahasia", "A1=lembar rahasia");
    }

    @Test
    void a_presentation_gives_a_page_per_slide_from_top_to_bottom() throws IOException {
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            box(slide, 300, "bawah");
            box(slide, 50, "atas");
            var second = show.createSlide();
            box(second, 50, "slide rahasia");
            second.setHidden(true);
            var bytes = new ByteArrayOutputStream();
            show.write(bytes);
            var document = read("paparan.pptx", bytes.toByteArray());
            assertThat(document.pages()).hasSize(2);
            assertThat(lines(document, Hidden.NO)).containsExactly("atas", "bawah");
            assertThat(lines(document, Hidden.MARKED)).containsExactly("slide rahasia");
        }
    }

    private static void box(org.apache.poi.xslf.usermodel.XSLFSlide slide, int top, String text) {
        var box = slide.createTextBox();
        box.setAnchor(new java.awt.Rectangle(50, top, 300, 40));
        box.setText(text);
    }

    @Test
    void html_rtf_and_plain_text_are_read_without_pages() {
        var html = "<html><body><h2>Judul</h2><p>Isi</p><table><tr><td>a</td><td>b</td></tr></table></body></html>";
        assertThat(lines(read("halaman.html", html.getBytes(StandardCharsets.UTF_8)), Hidden.NO))
                .containsExactly("Judul", "Isi", "=a | =b");
        var rtf = "{\\rtf1\\ansi Kalimat pertama.\\par Kalimat kedua.\\par}";
        assertThat(lines(read("surat.rtf", rtf.getBytes(StandardCharsets.US_ASCII)), Hidden.NO))
                .containsExactly("Kalimat pertama.", "Kalimat kedua.");
        assertThat(lines(read("catatan.txt", "satu\ndua".getBytes(StandardCharsets.UTF_8)), Hidden.NO))
                .containsExactly("satu", "dua");
    }

    @Test
    void a_wrong_extension_is_noted_but_the_file_is_read() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Isi dokumen Word");
            var document = read("surat.pdf", bytes(word));
            assertThat(lines(document, Hidden.NO)).containsExactly("Isi dokumen Word");
            assertThat(Samples.codes(document)).containsExactly("wrong-extension");
            assertThat(document.state()).isEqualTo(ExtractedDocument.State.COMPLETE);
        }
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        var bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static ExtractedDocument read(String name, byte[] content) {
        return extraction.extract(store(folder, name, content));
    }
}

package id.telaah.assessment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Small files of an invented city, as an agency would upload them, nearly each with one thing wrong. */
final class UploadFiles {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private final Path folder;

    UploadFiles(Path folder) {
        this.folder = folder;
    }

    /** A regulation in which words are replaced, in pairs. */
    static String regulation(String... replaced) {
        var text = """
                WALI KOTA CONTOH
                PERATURAN WALI KOTA CONTOH
                NOMOR 7 TAHUN 2023
                TENTANG
                ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
                DENGAN RAHMAT TUHAN YANG MAHA ESA
                WALI KOTA CONTOH,
                Menimbang : bahwa perlu menetapkan Peraturan Wali Kota;
                MEMUTUSKAN:
                Menetapkan : PERATURAN WALI KOTA TENTANG ARSITEKTUR SPBE.
                Pasal 1
                Arsitektur SPBE disusun oleh Pemerintah Kota Contoh.
                Pasal 2
                Peraturan ini berlaku pada tanggal diundangkan.
                Ditetapkan di Contoh
                pada tanggal 4 Maret 2023
                WALI KOTA CONTOH,
                ttd
                BUDI CONTOH
                """;
        for (var at = 0; at < replaced.length; at += 2) {
            if (!text.contains(replaced[at])) {
                throw new IllegalArgumentException("The regulation does not hold: " + replaced[at]);
            }
            text = text.replace(replaced[at], replaced[at + 1]);
        }
        return text;
    }

    /** A national regulation, in the words of its title block. */
    static String ministerial(int number, int year, String title) {
        return """
                PERATURAN MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI
                REPUBLIK INDONESIA
                NOMOR %d TAHUN %d
                TENTANG
                %s
                DENGAN RAHMAT TUHAN YANG MAHA ESA
                MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI REPUBLIK INDONESIA,
                MEMUTUSKAN:
                Pasal 1
                Instansi pemerintah melaksanakan ketentuan ini.
                Ditetapkan di Jakarta
                pada tanggal 5 Januari %d
                MENTERI PENDAYAGUNAAN APARATUR NEGARA DAN REFORMASI BIROKRASI
                REPUBLIK INDONESIA,
                ttd
                NAMA CONTOH
                """.formatted(number, year, title, year);
    }

    /** Minutes of a review; no date when it is empty. */
    static String minutes(String date) {
        return """
                PEMERINTAH KOTA CONTOH
                NOTULA RAPAT
                REVIU ARSITEKTUR SPBE
                %s
                Isu: domain data belum diperbarui.
                Rekomendasi: perbarui domain data pada semester berikutnya.
                Contoh, Kepala Dinas Komunikasi dan Informatika
                ttd
                SITI CONTOH
                """.formatted(date.isEmpty() ? "" : "Hari/Tanggal : Senin, " + date);
    }

    void pdf(String name, String... pages) {
        pdf(name, List.of(pages), List.of(), false);
    }

    /** Pages of text and behind them pages that are pictures. */
    void scanned(String name, int pictures, String... pages) {
        pdf(name, List.of(pages), Collections.nCopies(pictures, ""), false);
    }

    void locked(String name, String text) {
        pdf(name, List.of(text), List.of(), true);
    }

    void bytes(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String name, String content) {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void pdf(String name, List<String> pages, List<String> pictures, boolean locked) {
        try (var pdf = new PDDocument()) {
            for (var page : pages) {
                write(pdf, page);
            }
            for (var ignored : pictures) {
                picture(pdf);
            }
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            }
            pdf.save(folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that starts with ~ is white on white. */
    private static void write(PDDocument pdf, String text) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setLeading(20);
            content.beginText();
            content.setFont(FONT, 9);
            content.newLineAtOffset(60, 780);
            for (var line : text.lines().toList()) {
                var hidden = line.startsWith("~");
                content.setNonStrokingColor(hidden ? Color.WHITE : Color.BLACK);
                content.showText(hidden ? line.substring(1) : line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void picture(PDDocument pdf) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        var image = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        var drawing = image.createGraphics();
        drawing.fillRect(0, 0, 800, 1100);
        drawing.setColor(Color.BLACK);
        for (var line = 0; line < 20; line++) {
            drawing.drawString("Laporan pemanfaatan pusat data bulan ke-" + line, 80, 80 + 40 * line);
        }
        drawing.dispose();
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(pdf, image),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }
}

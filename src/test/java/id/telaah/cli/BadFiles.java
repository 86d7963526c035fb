package id.telaah.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A dossier in which nearly every file has something wrong with it, each in its own way. */
final class BadFiles {
    static final String GOOD = "baik/Perwali Arsitektur.pdf";
    private static final long MEGABYTE = 1024L * 1024;

    private final Path folder;

    BadFiles(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException, GeneralSecurityException {
        write(GOOD, pdf());
        write("kosong.pdf", new byte[0]);
        write("rusak.pdf", "%PDF-1.7\nbukan isi PDF".getBytes(StandardCharsets.UTF_8));
        write("terpotong.docx", java.util.Arrays.copyOf(word(), 900));
        write("terkunci.pdf", lockedPdf());
        write("terkunci.docx", lockedWord());
        write("salah ekstensi.docx", pdf());
        sparse("besar.pdf", 201 * MEGABYTE);
        sparse("hampir besar.txt", 200 * MEGABYTE);
        bomb("bom.zip", "isi.txt");
        bomb("bom.docx", "word/document.xml");
    }

    private void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void sparse(String name, long size) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private void bomb(String name, String member) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                var zip = new ZipOutputStream(file)) {
            if (name.endsWith(".docx")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(member));
            var zeros = new byte[(int) MEGABYTE];
            for (int i = 0; i < 250; i++) {
                zip.write(zeros);
            }
        }
    }

    static byte[] pdf() throws IOException {
        try (var pdf = document()) {
            return bytes(pdf);
        }
    }

    private static PDDocument document() throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setLeading(16);
            content.newLineAtOffset(72, 700);
            for (var line : TEXT.split("\n")) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
        return pdf;
    }

    private static final String TEXT = """
            WALI KOTA CONTOH
            PERATURAN WALI KOTA CONTOH NOMOR 7 TAHUN 2024
            TENTANG ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
            Pasal 1
            Arsitektur SPBE disusun oleh Pemerintah Kota Contoh.
            Ditetapkan di Contoh pada tanggal 4 Maret 2024
            WALI KOTA CONTOH, ttd. BUDI""";

    private static byte[] lockedPdf() throws IOException {
        try (var pdf = document()) {
            pdf.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Notula rapat");
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] lockedWord() throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var out = encryptor.getDataStream(file)) {
                out.write(word());
            }
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}

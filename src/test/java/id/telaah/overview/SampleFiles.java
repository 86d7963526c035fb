package id.telaah.overview;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files that somebody may want to look at before handing them in. */
final class SampleFiles {
    private SampleFiles() {}

    /** Minutes with words that stand nowhere else. */
    static InputStream minutes() {
        var text = """
                NOTULA RAPAT
                Hari/Tanggal: Senin, 4 Maret 2024

                Rapat membahas pemeliharaan ketel uap bersejarah di museum kota <b>dan</b> pendataannya.
                """;
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A regulation that was never enacted, as plain text. */
    static FilePayload[] draft() {
        var text = """
                RANCANGAN
                PERATURAN WALI KOTA SUKAMAJU
                NOMOR ... TAHUN 2024
                TENTANG
                ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK

                MEMUTUSKAN:
                Menetapkan: PERATURAN WALI KOTA TENTANG ARSITEKTUR SPBE.

                Pasal 1
                Arsitektur SPBE memuat domain proses bisnis.
                """;
        return new FilePayload[] {
            new FilePayload("rancangan perwali arsitektur.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8))
        };
    }
}

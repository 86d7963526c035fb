package id.telaah.extraction;

import id.telaah.extraction.ExtractedDocument.Note;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;

/** What is said about a file or page that was not read in full. */
final class Remarks {
    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry(
                    "attachments",
                    "PDF ini memuat berkas lampiran yang tidak dibaca. Serahkan lampirannya sebagai berkas sendiri."),
            Map.entry(
                    "broken-file",
                    "Berkas rusak atau terpotong sehingga tidak dapat dibaca seluruhnya. Simpan ulang dari aplikasi asalnya atau pindai ulang."),
            Map.entry(
                    "crash",
                    "Pembacaan berkas berhenti mendadak. Simpan ulang berkas dari aplikasi asalnya, lalu coba lagi."),
            Map.entry(
                    "hidden-text",
                    "Halaman memuat teks yang tidak terlihat pembaca. Teks itu tidak dihitung sebagai bukti; periksa berkas aslinya."),
            Map.entry("interrupted", "Pembacaan dihentikan. Jalankan lagi."),
            Map.entry("memory", "Berkas membutuhkan memori melebihi batas. Pecah berkas atau perkecil gambarnya."),
            Map.entry(
                    "no-text",
                    "Tidak ada teks yang dapat dibaca dalam berkas ini. Serahkan dokumen yang berisi teks atau pindaian yang jelas."),
            Map.entry(
                    "ocr-low-confidence",
                    "Hasil pengenalan huruf pada pindaian ini meragukan. Periksa halaman aslinya atau pindai ulang dengan 300 dpi."),
            Map.entry(
                    "ocr-failed",
                    "Pengenalan huruf pada halaman ini gagal atau melampaui batas waktu. Pindai ulang halaman dengan 200-300 dpi."),
            Map.entry(
                    "page-broken",
                    "Halaman rusak dan tidak dapat dibaca. Simpan ulang PDF atau pindai ulang halaman ini."),
            Map.entry(
                    "page-not-read",
                    "Halaman ini berupa gambar dan tidak terbaca karena pengenalan huruf tidak tersedia. Pasang Tesseract dengan bahasa Indonesia (Debian/Ubuntu: apt install tesseract-ocr tesseract-ocr-ind), lalu jalankan lagi."),
            Map.entry("password-protected", "Berkas terkunci kata sandi. Serahkan berkas tanpa kata sandi."),
            Map.entry(
                    "text-not-on-page",
                    "Banyak kata yang tersimpan pada halaman ini tidak tampak pada gambarnya. Periksa halaman aslinya atau pindai ulang."),
            Map.entry(
                    "timeout",
                    "Pembacaan berkas melampaui batas waktu. Pecah berkas atau simpan ulang dari aplikasi asalnya."),
            Map.entry(
                    "too-many-pages",
                    "Halaman mulai nomor ini tidak dibaca karena jumlah halaman melebihi batas. Pecah berkas."),
            Map.entry("too-much-text", "Isi mulai halaman ini tidak dibaca karena teks melebihi batas. Pecah berkas."),
            Map.entry(
                    "unsupported-type",
                    "Jenis berkas ini tidak dikenal. Serahkan sebagai PDF, dokumen Office, teks, atau gambar."));

    private Remarks() {}

    static Note note(String code, int page) {
        var message = MESSAGES.get(code);
        if (message == null) {
            throw new IllegalArgumentException("No message for the remark " + code + "; add one to Remarks");
        }
        return new Note(code, message, page);
    }

    static Note wrongExtension(String actual) {
        return new Note(
                "wrong-extension",
                "Isi berkas sebenarnya %s, tidak sesuai dengan ekstensi namanya. Berkas tetap dibaca; perbaiki namanya."
                        .formatted(actual),
                0);
    }

    /** Why the fork did not come to the end of the file; a bare ZIP is an office document that has lost its parts. */
    static Optional<Note> failure(PipesResult result, Metadata main, String mediaType) {
        return switch (result.getStatus()) {
            case PARSE_SUCCESS, EMIT_SUCCESS ->
                mediaType.equals("application/zip") ? Optional.of(note("broken-file", 0)) : Optional.empty();
            case PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_NO_EMIT, PARSE_EXCEPTION_EMIT ->
                Optional.of(note(code(main), 0));
            case OOM -> Optional.of(note("memory", 0));
            case TIMEOUT -> Optional.of(note("timeout", 0));
            case EMPTY_OUTPUT -> Optional.of(note("no-text", 0));
            default -> Optional.of(note("crash", 0));
        };
    }

    private static String code(Metadata main) {
        var trace = String.valueOf(main.get(TikaCoreProperties.CONTAINER_EXCEPTION));
        return trace.contains("EncryptedDocumentException") || trace.contains("InvalidPasswordException")
                ? "password-protected"
                : "broken-file";
    }
}

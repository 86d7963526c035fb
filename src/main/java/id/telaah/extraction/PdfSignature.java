package id.telaah.extraction;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A digital signature in a PDF.
 *
 * @param whole whether it covers the file to its end
 * @param signer as the certificate names it; empty where unknown
 * @param at as the file says; null where it does not
 */
record PdfSignature(
        State state, boolean whole, String signer, @Nullable Instant at) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** What became of the signed content. */
    enum State {
        INTACT,
        CHANGED,
        UNKNOWN
    }

    PdfSignature by(String name, boolean intact) {
        return new PdfSignature(intact ? State.INTACT : State.CHANGED, whole, name, at);
    }

    String text() {
        return String.join(
                "\t",
                state.name(),
                Boolean.toString(whole),
                signer.replaceAll("\\s+", " "),
                at == null ? "" : at.toString());
    }

    static PdfSignature parse(String text) {
        var parts = text.split("\t", -1);
        return new PdfSignature(
                State.valueOf(parts[0]),
                Boolean.parseBoolean(parts[1]),
                parts[2],
                parts[3].isEmpty() ? null : Instant.parse(parts[3]));
    }

    ExtractedDocument.Note note() {
        var by = signer.isEmpty() ? "" : " oleh " + signer;
        var on = at == null ? "" : " pada " + DAY.format(at.atZone(ZONE));
        return switch (state) {
            case INTACT ->
                new ExtractedDocument.Note(
                        "signature-intact",
                        "Ditandatangani elektronik%s%s, utuh. Kebenaran sertifikatnya tidak diperiksa."
                                .formatted(by, on),
                        0);
            case CHANGED ->
                new ExtractedDocument.Note(
                        "signature-changed",
                        "Dokumen berubah setelah ditandatangani elektronik%s%s. Serahkan berkas asli yang belum diubah."
                                .formatted(by, on),
                        0);
            case UNKNOWN ->
                new ExtractedDocument.Note(
                        "signature-unknown",
                        "Ada tanda tangan elektronik%s%s yang keutuhannya tidak dapat diperiksa di sini."
                                .formatted(by, on),
                        0);
        };
    }
}

package id.telaah.desk;

import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Omission.Cited;
import id.telaah.reporting.Result.CitationEntry;
import id.telaah.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A citation that can be opened.
 *
 * @param key stands for file, page, locator and words in addresses; the same after another judgement
 * @param file null when the viewer may not see it or it was removed
 * @param verdict the one that holds; null while nobody ruled on it
 */
record Proof(
        String key,
        CitationEntry entry,
        @Nullable EvidenceFile file,
        @Nullable Verdict verdict) {
    private static final int BYTES = 6;

    static Proof of(CitationEntry entry, @Nullable EvidenceFile file, @Nullable Verdict verdict) {
        return new Proof(key(entry), entry, file, verdict);
    }

    Cited cited() {
        return new Cited(entry.page(), entry.locator(), entry.quote());
    }

    /** The page to open; 1 in formats without fixed pages. */
    public int page() {
        var page = entry.page();
        return page == null ? 1 : page;
    }

    /** How its file can be looked at. */
    public String view() {
        return file == null ? View.TEXT.id() : View.of(file).id();
    }

    private static String key(CitationEntry entry) {
        var text = String.join("\n", entry.file(), "" + entry.page(), entry.locator(), entry.quote());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package id.telaah.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The result of an evaluation as it was determined. It never changes, whatever happens to suggestions later.
 *
 * @param judgement id of the judgement whose suggestions lay on the table
 * @param suggested exact index by the suggestions
 * @param decided exact index by the decisions
 * @param shown {@code decided} with two decimals
 * @param kb digest of the knowledge base
 * @param rules digest of the rules
 * @param entries all indicators of the instrument by number
 * @param person name of who determined it
 */
public record Determination(
        UUID dossier,
        UUID judgement,
        BigDecimal suggested,
        BigDecimal decided,
        String shown,
        String rating,
        String kb,
        String rules,
        List<Entry> entries,
        String person,
        Instant at) {

    /**
     * One indicator of it.
     *
     * @param suggestion id of the suggestion, {@code digest} that of its content
     * @param selfAssessed the level of the institution about itself; empty when it chose none
     */
    public record Entry(
            int indicator,
            UUID suggestion,
            String digest,
            int suggested,
            UUID decision,
            int decided,
            Optional<Integer> selfAssessed) {}

    public Determination {
        entries = List.copyOf(entries);
    }

    /** SHA-256 over what was determined, in lower-case hex. */
    public String digest() {
        var head = "%s %s %s %s %s %s\n"
                .formatted(dossier, judgement, suggested.toPlainString(), decided.toPlainString(), kb, rules);
        var lines = entries.stream()
                .map(entry -> "%d %s %d %s %d"
                        .formatted(
                                entry.indicator(),
                                entry.digest(),
                                entry.suggested(),
                                entry.decision(),
                                entry.decided()))
                .collect(Collectors.joining("\n"));
        return sha256(head + lines);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

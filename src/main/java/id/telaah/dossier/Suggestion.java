package id.telaah.dossier;

import id.telaah.reporting.Result;
import java.time.Instant;
import java.util.UUID;

/**
 * What the machine suggests for one indicator; a changed entry is a new suggestion.
 *
 * @param judgement the judgement that made it first
 * @param live false for earlier ones
 * @param digest SHA-256 of the entry
 */
public record Suggestion(
        UUID id,
        UUID dossier,
        UUID judgement,
        Instant suggestedAt,
        boolean live,
        String digest,
        Result.IndicatorEntry entry) {
    public int indicator() {
        return entry.number();
    }

    public int level() {
        return entry.level();
    }

    public int possible() {
        return entry.possible();
    }

    public String confidence() {
        return entry.confidence();
    }

    public boolean needsReview() {
        return entry.needsReview();
    }
}

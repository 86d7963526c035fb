package id.telaah.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A level that somebody chose.
 *
 * @param number the version of the review of the indicator that this decision made
 * @param stage id of the stage it was made in
 * @param level 1 to 5
 * @param suggestion id of the suggestion that was seen
 * @param suggested the level of that suggestion
 * @param digest of that suggestion
 * @param reason empty when the suggestion was accepted without a word
 * @param justification as decided
 * @param person name at that time
 */
public record Decision(
        UUID id,
        int indicator,
        long number,
        Seat seat,
        String stage,
        int level,
        UUID suggestion,
        int suggested,
        String digest,
        String reason,
        Justification justification,
        String person,
        Instant at) {

    /** Whether the assessor followed the machine. */
    public boolean accepts() {
        return level == suggested;
    }
}

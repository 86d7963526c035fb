package id.telaah.review;

import id.telaah.dossier.Omission;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody made of one citation, or of one file, for one indicator.
 *
 * @param number the version of the review of the indicator that it made
 * @param citation the one place; null for the whole file
 * @param person name at that time
 */
public record Verdict(
        UUID id,
        int indicator,
        long number,
        UUID file,
        Omission.@Nullable Cited citation,
        Ruling ruling,
        String reason,
        String person,
        Instant at) {

    /** What was ruled. */
    public enum Ruling {
        /** The citation was looked at and shows what it is cited for. */
        ACCEPTED,
        /** The citation does not show it; it is left out from now on. */
        REJECTED,
        /** The whole file does not apply to the indicator; it is left out from now on. */
        NOT_APPLICABLE,
        /** What was ruled before does not hold any more. */
        TAKEN_BACK;

        boolean leavesOut() {
            return this == REJECTED || this == NOT_APPLICABLE;
        }
    }
}

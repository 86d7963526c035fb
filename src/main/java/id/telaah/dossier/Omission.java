package id.telaah.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that a person has set aside for one indicator.
 *
 * @param citation the one place that is set aside; null for the whole file
 */
public record Omission(
        UUID id,
        UUID dossier,
        int indicator,
        UUID file,
        String path,
        @Nullable Cited citation,
        String reason,
        Instant omittedAt,
        UUID omittedBy) {

    /** A citation of a suggestion: page (null without fixed pages), locator and quote as they stand there. */
    public record Cited(@Nullable Integer page, String locator, String quote) {}
}

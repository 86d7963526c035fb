package id.telaah.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agency is asked to do for an indicator.
 *
 * @param due last day for it; null for none
 * @param givenBy name at that time
 * @param changedBy who gave it or said last that it is done or to be done again
 * @param version goes up with each change
 */
public record Task(
        UUID id,
        int indicator,
        UUID agency,
        String text,
        @Nullable LocalDate due,
        boolean done,
        String givenBy,
        Instant givenAt,
        String changedBy,
        Instant changedAt,
        long version) {}

package id.telaah.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is null does not limit.
 *
 * @param actor id of a person
 * @param action the start of a code, such as {@code indicator.}
 * @param subject the whole subject
 * @param from first time, included
 * @param to last time, excluded
 * @param below only entries with a smaller sequence: the last one of the page before
 * @param size entries in a page, 1 to 500
 */
public record TrailQuery(
        @Nullable UUID institution,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Long below,
        int size) {
    /** Entries that a page can have. */
    public static final int LARGEST = 500;

    public TrailQuery {
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("Page of %d entries: 1 to %d".formatted(size, LARGEST));
        }
    }

    /** The newest entries of an institution; of all when empty. */
    public static TrailQuery newest(Optional<UUID> institution, int size) {
        return new TrailQuery(institution.orElse(null), null, null, null, null, null, null, size);
    }

    /** True when every entry is asked for. */
    public boolean isUnlimited() {
        return Stream.of(institution, actor, action, subject, from, to, below).allMatch(Objects::isNull);
    }

    /** The same question for entries before one. */
    public TrailQuery below(long sequence) {
        return new TrailQuery(institution, actor, action, subject, from, to, sequence, size);
    }
}

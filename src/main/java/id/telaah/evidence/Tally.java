package id.telaah.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact: how many organisational units out of how many, for the subject of one indicator, as a sentence says or a table
 * shows ("12 dari 21 perangkat daerah").
 *
 * @param fromTable true when it was counted from the rows of a table, false when a sentence says it
 * @param date date of the statement or its source, null when unknown
 */
public record Tally(
        int indicator,
        Source source,
        Place place,
        int count,
        int total,
        boolean fromTable,
        Statement.@Nullable Role role,
        @Nullable LocalDate date) {
    public boolean complete() {
        return count >= total;
    }

    /** The count as a fraction, such as {@code 12/21}. */
    public String share() {
        return count + "/" + total;
    }

    /** Whether it is known to be of a later date; a count from a table is not overtaken by one in words. */
    public boolean laterThan(Tally other) {
        return date != null && other.date() != null && date.isAfter(other.date()) && (fromTable || !other.fromTable());
    }
}

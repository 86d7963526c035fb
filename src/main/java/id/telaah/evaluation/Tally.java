package id.telaah.evaluation;

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
}

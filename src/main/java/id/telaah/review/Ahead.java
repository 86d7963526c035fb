package id.telaah.review;

import id.telaah.dossier.Dossier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that waits for somebody in one dossier.
 *
 * @param count how many of it, at least 1
 * @param due the nearest last day; empty when there is none
 */
public record Ahead(Dossier dossier, Kind kind, int count, Optional<LocalDate> due) {

    /** What waits, and for whom; the order in which people care. */
    public enum Kind {
        /** Tasks of the viewer's agencies that are not done. */
        TASKS,
        /** Indicators of the viewer's agencies that could reach a higher level. */
        GAPS,
        /** Indicators whose documents contradict each other, for the assessor. */
        CONFLICTS,
        /** Indicators that the assessor has not decided on, or not since the suggestion changed. */
        UNDECIDED,
        /** Everything is decided, and the coordinator may go on to the next stage. */
        STAGE,
        /** Agencies that let a day pass, for the coordinator. */
        LATE,
        /** Indicators that nobody answers for, for the coordinator. */
        UNASSIGNED
    }
}

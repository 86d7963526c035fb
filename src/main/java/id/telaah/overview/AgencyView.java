package id.telaah.overview;

import id.telaah.review.AgencyDesk.Item;
import id.telaah.review.AgencyDesk.Missing;
import id.telaah.review.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers for.
 *
 * @param agency the one that is shown; null for all that the viewer sees
 * @param name of that agency; empty for all
 * @param lines one for each indicator and agency, by number
 * @param tasks the open ones first
 */
record AgencyView(@Nullable UUID agency, String name, List<Line> lines, List<Given> tasks) {
    AgencyView {
        lines = List.copyOf(lines);
        tasks = List.copyOf(tasks);
    }

    /** Where an indicator stands for its agency; the word is the end of a key of the messages. */
    enum State {
        DECIDED,
        UNJUDGED,
        EMPTY,
        TOP,
        UNCLEAR,
        MISSING
    }

    /**
     * How near a day is.
     *
     * @param day null for none
     * @param nearness none, later, soon or overdue
     */
    record Due(@Nullable LocalDate day, String nearness) {
        private static final int SOON = 14;

        static Due of(@Nullable LocalDate day, boolean answered, LocalDate today) {
            if (day == null) {
                return new Due(null, "none");
            }
            if (answered || day.isAfter(today.plusDays(SOON))) {
                return new Due(day, "later");
            }
            return new Due(day, day.isBefore(today) ? "overdue" : "soon");
        }
    }

    /** An indicator, and the tasks for it that are open. */
    record Line(Item item, String agency, State state, Due due, int open) {
        public int level() {
            return item.decided().or(item::level).orElse(0);
        }

        public List<Missing> missing() {
            return item.missing();
        }
    }

    /** A task, and whether the viewer may say that it is done, or to be done again. */
    record Given(Task task, String agency, Due due, boolean mayFinish, boolean mayReopen) {}

    /** Number of indicators in each state that is worth counting. */
    public long count(String state) {
        return lines.stream().filter(line -> line.state().name().equals(state)).count();
    }

    public long overdue() {
        return lines.stream()
                        .filter(line -> line.due().nearness().equals("overdue"))
                        .count()
                + tasks.stream()
                        .filter(given -> given.due().nearness().equals("overdue"))
                        .count();
    }

    public long open() {
        return tasks.stream().filter(given -> !given.task().done()).count();
    }

    /** Tasks for one indicator. */
    public List<Given> tasks(int indicator) {
        return tasks.stream()
                .filter(given -> given.task().indicator() == indicator)
                .toList();
    }

    static State state(Item item) {
        if (item.decided().isPresent()) {
            return State.DECIDED;
        }
        if (item.level().isEmpty()) {
            return State.UNJUDGED;
        }
        if (item.next() == null) {
            return State.TOP;
        }
        // what others handed in may have reached a level already
        if (!item.isAnswered() && item.level().get() == 1) {
            return State.EMPTY;
        }
        return item.missing().stream().anyMatch(Missing::undetermined) ? State.UNCLEAR : State.MISSING;
    }
}

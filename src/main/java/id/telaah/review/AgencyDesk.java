package id.telaah.review;

import id.telaah.dossier.EvidenceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency has to know about its part of a dossier.
 *
 * @param indicators one for each assignment, by number
 * @param tasks the open ones first
 * @param reminders what is due within the next two weeks or overdue, the oldest first
 */
public record AgencyDesk(List<Item> indicators, List<Task> tasks, List<Reminder> reminders) {

    /**
     * One indicator that an agency answers for.
     *
     * @param level suggested at present; empty before the first judgement
     * @param decided the level that was decided last for this stage
     * @param next the level that could come next; null at the highest, and before the first judgement
     * @param missing what it takes for the next level
     * @param files those of the dossier that are placed under it or cited for it, as far as the viewer may see
     */
    public record Item(
            int number,
            String id,
            String name,
            UUID agency,
            @Nullable LocalDate due,
            Optional<Integer> level,
            Optional<Integer> decided,
            @Nullable Integer next,
            List<Missing> missing,
            List<EvidenceFile> files) {
        public Item {
            missing = List.copyOf(missing);
            files = List.copyOf(files);
        }

        /** Something was handed in for it. */
        public boolean isAnswered() {
            return !files.isEmpty();
        }
    }

    /**
     * What one requirement of the next level takes.
     *
     * @param requirement id
     * @param text what is asked
     * @param document to write
     * @param content it must have
     * @param signedBy whose signature it needs
     * @param effort low, medium or high
     * @param undetermined true when something unreadable may prove it already
     * @param reasons why what is there does not count
     */
    public record Missing(
            String requirement,
            String text,
            String document,
            String content,
            String signedBy,
            String effort,
            boolean undetermined,
            List<String> reasons) {
        public Missing {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Something with a date.
     *
     * @param task null when the assignment itself is due
     */
    public record Reminder(
            int indicator,
            UUID agency,
            LocalDate due,
            boolean overdue,
            @Nullable Task task) {}

    public AgencyDesk {
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        reminders = List.copyOf(reminders);
    }
}

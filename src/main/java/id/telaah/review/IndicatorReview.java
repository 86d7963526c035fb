package id.telaah.review;

import id.telaah.dossier.Omission;
import id.telaah.dossier.Suggestion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about one indicator of a dossier.
 *
 * @param indicator its texts in the knowledge base
 * @param version of the review, to be sent back with an act
 * @param seat from which the viewer may decide now; empty when the viewer may not
 * @param suggestion what the machine suggests; empty before the first judgement
 * @param requirements those that hold in the edition of the dossier, in the order of the levels
 * @param decisions the one that counts of each seat
 * @param changedSince the seats whose decision was made on another suggestion than the present one
 * @param history all decisions, oldest first
 * @param lastYear the same indicator in the dossier of the year before
 * @param verdicts all verdicts, oldest first
 * @param omitted what is left out at present
 * @param justification as decided, or as suggested while nothing is decided; empty before the first judgement
 */
public record IndicatorReview(
        Indicator indicator,
        long version,
        Optional<Seat> seat,
        Optional<Suggestion> suggestion,
        List<RequirementReview> requirements,
        Map<Seat, Decision> decisions,
        List<Seat> changedSince,
        List<Decision> history,
        Optional<LastYear> lastYear,
        List<Verdict> verdicts,
        List<Omission> omitted,
        List<Remark> remarks,
        List<Task> tasks,
        Optional<Justification> justification) {

    /**
     * One requirement: what is asked, and what was found.
     *
     * @param entry empty when the machine did not judge it
     */
    public record RequirementReview(
            Requirement requirement, Optional<Result.RequirementEntry> entry, List<Citation> citations) {
        public RequirementReview {
            citations = List.copyOf(citations);
        }
    }

    /**
     * One citation of a requirement.
     *
     * @param file id of the file; empty when the viewer may not see it
     * @param verdict the one that holds
     */
    public record Citation(Result.CitationEntry entry, Optional<UUID> file, Optional<Verdict> verdict) {}

    /**
     * What it was a year ago.
     *
     * @param decided level that the external assessor chose, or else the institution itself
     */
    public record LastYear(int year, Optional<Integer> suggested, Optional<Integer> decided) {}

    public IndicatorReview {
        requirements = List.copyOf(requirements);
        decisions = Map.copyOf(decisions);
        changedSince = List.copyOf(changedSince);
        history = List.copyOf(history);
        verdicts = List.copyOf(verdicts);
        omitted = List.copyOf(omitted);
        remarks = List.copyOf(remarks);
        tasks = List.copyOf(tasks);
    }
}

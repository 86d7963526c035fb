package id.telaah.api;

import id.telaah.dossier.Omission;
import id.telaah.dossier.Suggestion;
import id.telaah.reporting.Result;
import id.telaah.review.Decision;
import id.telaah.review.IndicatorReview;
import id.telaah.review.IndicatorReview.Citation;
import id.telaah.review.IndicatorReview.LastYear;
import id.telaah.review.Justification;
import id.telaah.review.Remark;
import id.telaah.review.Seat;
import id.telaah.review.Task;
import id.telaah.review.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about one indicator of a dossier; see {@link IndicatorReview}. */
record IndicatorView(
        IndicatorText indicator,
        long version,
        Optional<Seat> seat,
        Optional<Suggestion> suggestion,
        List<Requirement> requirements,
        Map<Seat, Decision> decisions,
        List<Seat> changedSince,
        List<Decision> history,
        Optional<LastYear> lastYear,
        List<Verdict> verdicts,
        List<Omission> omitted,
        List<Remark> remarks,
        List<Task> tasks,
        Optional<Justification> justification) {

    /** What is asked, and what was found. */
    record Requirement(IndicatorText.Asked asked, Optional<Result.RequirementEntry> entry, List<Citation> citations) {
        Requirement {
            citations = List.copyOf(citations);
        }

        static Requirement of(IndicatorReview.RequirementReview review) {
            return new Requirement(IndicatorText.Asked.of(review.requirement()), review.entry(), review.citations());
        }
    }

    IndicatorView {
        requirements = List.copyOf(requirements);
        decisions = Map.copyOf(decisions);
        changedSince = List.copyOf(changedSince);
        history = List.copyOf(history);
        verdicts = List.copyOf(verdicts);
        omitted = List.copyOf(omitted);
        remarks = List.copyOf(remarks);
        tasks = List.copyOf(tasks);
    }

    static IndicatorView of(IndicatorReview review) {
        return new IndicatorView(
                IndicatorText.of(review.indicator()),
                review.version(),
                review.seat(),
                review.suggestion(),
                review.requirements().stream().map(Requirement::of).toList(),
                review.decisions(),
                review.changedSince(),
                review.history(),
                review.lastYear(),
                review.verdicts(),
                review.omitted(),
                review.remarks(),
                review.tasks(),
                review.justification());
    }
}

package id.telaah.evaluation;

import static java.util.stream.Collectors.groupingBy;

import id.telaah.evaluation.Conclusion.Concern;
import id.telaah.evaluation.Conclusion.Confidence;
import id.telaah.evaluation.Conclusion.Grade;
import id.telaah.evaluation.Conclusion.NeedsReview;
import id.telaah.evaluation.Conclusion.Status;
import id.telaah.evaluation.Conclusion.Verdict;
import id.telaah.evaluation.Finding.Reason;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.Place;
import id.telaah.kb.Fault;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a session concluded, put in order. */
final class Conclusions {
    /** More places than a person reads are no better proof. */
    private static final int CITATIONS = 3;

    private static final Comparator<Reason> BY_CODE =
            Comparator.comparing(Reason::code).thenComparing(Reason::file).thenComparing(Reason::detail);

    private final Instrument instrument;
    private final Facts facts;
    private final Collection<?> objects;
    private final RuleTrail trail;
    private final Firmness firmness;

    Conclusions(Instrument instrument, Facts facts, Firmness firmness, Collection<?> objects, RuleTrail trail) {
        this.instrument = instrument;
        this.facts = facts;
        this.firmness = firmness;
        this.objects = objects;
        this.trail = trail;
    }

    /** The status of each source by its id. */
    Map<String, String> statuses() {
        var statuses = new TreeMap<String, String>();
        all(Status.class).forEach(status -> statuses.put(status.source().id(), status.status()));
        return statuses;
    }

    /** The verdicts on some indicators, in the order of the instrument. */
    List<IndicatorJudgement> verdicts(Set<Integer> asked) {
        var grades = all(Grade.class).stream().collect(groupingBy(Grade::indicator));
        var confidences = all(Confidence.class).stream().collect(groupingBy(Confidence::indicator));
        var concerns = all(Concern.class).stream().collect(groupingBy(Concern::indicator));
        var unsure = all(NeedsReview.class).stream().map(NeedsReview::indicator).toList();
        var verdicts = new HashMap<Requirement, Outcome>();
        all(Verdict.class).forEach(verdict -> verdicts.put(verdict.requirement(), verdict.outcome()));
        var findings = all(Finding.class).stream().collect(groupingBy(Finding::requirement));
        return instrument.indicators().stream()
                .filter(indicator -> asked.contains(indicator.number()))
                .map(indicator -> {
                    var grade = only(indicator, "level", grades.get(indicator.number()));
                    return new IndicatorJudgement(
                            indicator.number(),
                            grade.level(),
                            grade.possible(),
                            only(indicator, "confidence", confidences.get(indicator.number()))
                                    .value(),
                            unsure.contains(indicator.number()),
                            reasons(concerns.getOrDefault(indicator.number(), List.of())),
                            requirements(indicator, verdicts, findings));
                })
                .toList();
    }

    private List<RequirementJudgement> requirements(
            Indicator indicator, Map<Requirement, Outcome> verdicts, Map<Requirement, List<Finding>> findings) {
        return indicator.requirements().stream()
                .filter(requirement -> requirement.holdsIn(facts.setting().edition()))
                .map(requirement -> {
                    var outcome = verdicts.get(requirement);
                    if (outcome == null) {
                        throw undecided(requirement.id(), "verdict");
                    }
                    return judged(requirement, outcome, findings.getOrDefault(requirement, List.of()));
                })
                .toList();
    }

    private RequirementJudgement judged(Requirement requirement, Outcome outcome, List<Finding> findings) {
        var deciding = findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
        var telling = outcome == Outcome.MET
                ? findings.stream()
                        .filter(finding -> finding.outcome() != Outcome.UNREADABLE)
                        .toList()
                : findings;
        return new RequirementJudgement(
                requirement.id(),
                requirement.level(),
                outcome,
                citations(deciding),
                telling.stream()
                        .flatMap(finding -> finding.reasons().stream())
                        .distinct()
                        .sorted(BY_CODE)
                        .toList(),
                trail.behind(telling));
    }

    /** The firmest places first; a list of elements is never cut. */
    private List<Place> citations(List<Finding> findings) {
        var longest = findings.stream()
                .mapToInt(finding -> finding.citations().size())
                .max()
                .orElse(0);
        return findings.stream()
                .flatMap(finding -> finding.citations().stream())
                .distinct()
                .sorted(Comparator.<Place>comparingInt(firmness::looseness).thenComparing(Places.ORDER))
                .limit(Math.max(CITATIONS, longest))
                .toList();
    }

    private static List<Reason> reasons(List<Concern> concerns) {
        return concerns.stream().map(Concern::reason).distinct().sorted(BY_CODE).toList();
    }

    private <T> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> T only(Indicator indicator, String what, @org.jspecify.annotations.Nullable List<T> found) {
        if (found == null || found.size() != 1) {
            throw undecided(indicator.id(), what);
        }
        return found.get(0);
    }

    private static RulesException undecided(String what, String missing) {
        return new RulesException(List.of(new Fault(
                "rules", "", "%s was left without exactly one %s. Look for a missing rule".formatted(what, missing))));
    }
}

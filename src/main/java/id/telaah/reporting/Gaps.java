package id.telaah.reporting;

import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evaluation.Outcome;
import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what an indicator lacks for the next level, and what an agency can do about it. */
final class Gaps {
    private static final Set<Outcome> SETTLED = Set.of(Outcome.MET, Outcome.NOT_APPLICABLE);

    private final List<Criterion> criteria;
    private final Map<String, Outcome> outcomes;

    private Gaps(List<Criterion> criteria, IndicatorJudgement judgement) {
        this.criteria = criteria;
        this.outcomes = judgement.requirements().stream()
                .collect(Collectors.toMap(
                        RequirementJudgement::id, RequirementJudgement::outcome, (first, second) -> first));
    }

    static Result.Gap of(Indicator indicator, IndicatorJudgement judgement, Sentences sentences) {
        var next = next(indicator, judgement.level());
        if (next.isEmpty()) {
            return new Result.Gap(null, List.of(), sentences.say("gap.top"));
        }
        var missing = new Gaps(indicator.criteria(), judgement).missing(next.get());
        var advice = missing.stream()
                .map(requirement -> advice(requirement, sentences))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Result.Gap(
                next.get().level(), missing.stream().map(Requirement::id).toList(), advice);
    }

    static Optional<Criterion> next(Indicator indicator, int level) {
        return indicator.criteria().stream()
                .filter(criterion -> criterion.level() > level)
                .min(Comparator.comparingInt(Criterion::level));
    }

    private static String advice(Requirement requirement, Sentences sentences) {
        var remedy = requirement.remedy();
        return sentences.say(
                "gap.advice",
                Map.of(
                        "id", requirement.id(),
                        "document", remedy.document(),
                        "content", Texts.withoutStop(remedy.content()),
                        "signedBy", remedy.signedBy()));
    }

    /** The mandatory requirements of a level, and of the levels it builds on, that are not settled. */
    private List<Requirement> missing(Criterion target) {
        var levels = criteria.stream()
                .collect(Collectors.toMap(Criterion::level, Function.identity(), (first, second) -> first));
        var missing = new ArrayList<Requirement>();
        for (var level = target; level != null; level = levels.get(level.requires())) {
            missing.addAll(0, missingOf(level));
            if (level.requires() >= level.level()) {
                break;
            }
        }
        return missing;
    }

    private List<Requirement> missingOf(Criterion level) {
        return level.requirements().stream()
                .filter(Requirement::mandatory)
                .filter(requirement -> outcomes.containsKey(requirement.id()))
                .filter(requirement -> !SETTLED.contains(outcomes.get(requirement.id())))
                .filter(requirement -> !replaced(requirement, level))
                .toList();
    }

    /** True when an alternative of the requirement is met, so that nobody needs to ask for it. */
    static boolean replaced(Requirement requirement, Criterion level, IndicatorJudgement judgement) {
        return new Gaps(List.of(level), judgement).replaced(requirement, level);
    }

    private boolean replaced(Requirement requirement, Criterion level) {
        return outcomes.get(requirement.id()) != Outcome.MET
                && level.requirements().stream()
                        .filter(other -> group(other).equals(group(requirement)))
                        .anyMatch(other -> outcomes.get(other.id()) == Outcome.MET);
    }

    /** Alternatives share a group; a requirement that stands alone is its own group. */
    private static String group(Requirement requirement) {
        return requirement.group() == null ? requirement.id() : requirement.group();
    }
}

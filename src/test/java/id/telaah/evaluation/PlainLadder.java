package id.telaah.evaluation;

import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ladder written by hand in Java: what the rules must agree with, and what their speed is measured against. */
final class PlainLadder {
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Indicator indicator;

    PlainLadder(Indicator indicator, IndicatorJudgement judged) {
        this.indicator = indicator;
        for (RequirementJudgement requirement : judged.requirements()) {
            outcomes.put(requirement.id(), requirement.outcome());
        }
    }

    int level() {
        return climb(Set.of(Outcome.MET, Outcome.NOT_APPLICABLE), Set.of(Outcome.MET));
    }

    int possible() {
        return climb(
                Set.of(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.UNREADABLE),
                Set.of(Outcome.MET, Outcome.UNREADABLE));
    }

    private int climb(Set<Outcome> enough, Set<Outcome> enoughOfGroup) {
        var reached = new TreeSet<Integer>(Set.of(1));
        for (Criterion criterion : indicator.criteria()) {
            if (reached.contains(criterion.requires()) && open(criterion, enough, enoughOfGroup) == 0) {
                reached.add(criterion.level());
            }
        }
        return reached.last();
    }

    private long open(Criterion criterion, Set<Outcome> enough, Set<Outcome> enoughOfGroup) {
        return criterion.requirements().stream()
                .filter(Requirement::mandatory)
                .filter(requirement -> outcomes.containsKey(requirement.id()))
                .filter(requirement -> !enough.contains(outcomes.get(requirement.id())))
                .filter(requirement -> requirement.group() == null
                        || criterion.requirements().stream()
                                .filter(other -> requirement.group().equals(other.group()))
                                .noneMatch(other -> enoughOfGroup.contains(outcomes.get(other.id()))))
                .count();
    }
}

package id.telaah.evaluation;

import id.telaah.evidence.Place;
import id.telaah.evidence.Setting;
import java.util.List;
import java.util.Map;

/**
 * What the rules concluded about a dossier.
 *
 * @param statuses status of each source by its id: {@code in-force}, {@code draft}, {@code repealed}, {@code unsigned},
 *     {@code other-agency}, {@code national} or {@code not-a-regulation}
 * @param indicators in the order of their numbers, all of the instrument
 */
public record Judgement(Setting setting, Map<String, String> statuses, List<IndicatorJudgement> indicators) {

    /**
     * The judgement on one indicator.
     *
     * @param level the level that is proven, 1 to 5
     * @param possible the highest level that what could not be read may still allow; at least {@code level}
     * @param confidence high, medium or low
     * @param needsReview true when a person must look before it is used
     * @param concerns why a person should look: conflicts, low confidence, unread pages
     */
    public record IndicatorJudgement(
            int number,
            int level,
            int possible,
            String confidence,
            boolean needsReview,
            List<Finding.Reason> concerns,
            List<RequirementJudgement> requirements) {
        public IndicatorJudgement {
            concerns = List.copyOf(concerns);
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * The judgement on one requirement.
     *
     * @param rules names of the rules that fired for it, sorted
     */
    public record RequirementJudgement(
            String id,
            int level,
            Outcome outcome,
            List<Place> citations,
            List<Finding.Reason> reasons,
            List<RuleTrace> rules) {
        public RequirementJudgement {
            citations = List.copyOf(citations);
            reasons = List.copyOf(reasons);
            rules = List.copyOf(rules);
        }
    }

    /** A rule that fired and the facts it fired on, in words. */
    public record RuleTrace(String rule, List<String> facts) {
        public RuleTrace {
            facts = List.copyOf(facts);
        }
    }

    public Judgement {
        statuses = Map.copyOf(statuses);
        indicators = List.copyOf(indicators);
    }
}

package id.telaah.review;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings.Band;
import id.telaah.review.Board.Step;
import id.telaah.review.Board.Steps;
import id.telaah.scoring.Scorecard;
import id.telaah.scoring.Scoring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest steps to the next rating. A step lifts one indicator to its next level; which steps together are
 * cheapest is found exactly, by the best gain for each sum of efforts.
 */
final class NextRating {
    private final Instrument instrument;
    private final Map<Integer, Integer> levels;

    NextRating(Instrument instrument, Map<Integer, Integer> levels) {
        this.instrument = instrument;
        this.levels = Map.copyOf(levels);
    }

    /** @return empty when the highest rating is reached */
    Optional<Steps> from(Scorecard now, List<Step> possible) {
        return next(now.rating()).map(band -> steps(band, possible));
    }

    private Optional<Band> next(String rating) {
        var bands = instrument.ratings().bands();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).name().equals(rating)) {
                return Optional.of(bands.get(i - 1));
            }
        }
        return Optional.empty();
    }

    private Steps steps(Band band, List<Step> possible) {
        var chosen = firstThat(plan -> reaches(band, plan), cheapest(possible));
        var plan = chosen.orElse(possible).stream()
                .sorted(Comparator.comparing(Step::indicator))
                .toList();
        return new Steps(
                band.name(),
                band.min().toPlainString(),
                chosen.isPresent(),
                score(plan).shown(),
                plan);
    }

    /** @param plans that gain more and more, so that all after one that reaches a rating reach it as well */
    private static Optional<List<Step>> firstThat(Predicate<List<Step>> reaches, List<Plan> plans) {
        int from = 0;
        int to = plans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (reaches.test(plans.get(middle).list())) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < plans.size() ? Optional.of(plans.get(from).list()) : Optional.empty();
    }

    private boolean reaches(Band band, List<Step> plan) {
        var rating = score(plan).rating();
        return instrument.ratings().bands().stream()
                .takeWhile(higher -> higher.min().compareTo(band.min()) >= 0)
                .anyMatch(higher -> higher.name().equals(rating));
    }

    private Scorecard score(List<Step> plan) {
        var lifted = new HashMap<>(levels);
        plan.forEach(step -> lifted.put(step.indicator(), step.to()));
        return Scoring.score(instrument, lifted, Map.of());
    }

    /** For each sum of efforts that gains more than any smaller one, the steps that gain most; ascending. */
    private List<Plan> cheapest(List<Step> possible) {
        var most = possible.stream().mapToInt(Step::effort).sum();
        var best = new Plan[most + 1];
        Arrays.fill(best, Plan.NOTHING);
        for (var step : possible) {
            var gain = gain(step);
            for (int effort = most; effort >= step.effort(); effort--) {
                var without = best[effort - step.effort()];
                var together = without.gain().add(gain);
                if (together.compareTo(best[effort].gain()) > 0) {
                    best[effort] = new Plan(together, step, without);
                }
            }
        }
        return Arrays.stream(best).distinct().toList();
    }

    private BigDecimal gain(Step step) {
        var weight =
                instrument.indicator(step.indicator()).map(Indicator::weight).orElse(BigDecimal.ZERO);
        return weight.multiply(BigDecimal.valueOf(step.to() - (long) step.from()));
    }

    /**
     * Some steps and what they gain together, in weight times levels. Plans share their beginnings and are compared by
     * identity.
     */
    private static final class Plan {
        static final Plan NOTHING = new Plan(BigDecimal.ZERO, null, null);

        private final BigDecimal gain;
        private final @Nullable Step last;
        private final @Nullable Plan before;

        Plan(BigDecimal gain, @Nullable Step last, @Nullable Plan before) {
            this.gain = gain;
            this.last = last;
            this.before = before;
        }

        BigDecimal gain() {
            return gain;
        }

        List<Step> list() {
            List<Step> steps = new ArrayList<>();
            for (Plan plan = this; plan != null && plan.last != null; plan = plan.before) {
                steps.add(plan.last);
            }
            return steps;
        }
    }
}

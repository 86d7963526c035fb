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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var chosen =
                cheapest(possible).stream().filter(plan -> reaches(band, plan)).findFirst();
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
    private List<List<Step>> cheapest(List<Step> possible) {
        var most = possible.stream().mapToInt(Step::effort).sum();
        List<Plan> best = new ArrayList<>();
        for (int effort = 0; effort <= most; effort++) {
            best.add(Plan.NOTHING);
        }
        for (var step : possible) {
            for (int effort = most; effort >= step.effort(); effort--) {
                var with = best.get(effort - step.effort()).and(step, gain(step));
                if (with.gain().compareTo(best.get(effort).gain()) > 0) {
                    best.set(effort, with);
                }
            }
        }
        return best.stream().map(Plan::steps).distinct().toList();
    }

    private BigDecimal gain(Step step) {
        var weight =
                instrument.indicator(step.indicator()).map(Indicator::weight).orElse(BigDecimal.ZERO);
        return weight.multiply(BigDecimal.valueOf(step.to() - (long) step.from()));
    }

    /** Some steps and what they gain together, in weight times levels. */
    private record Plan(BigDecimal gain, List<Step> steps) {
        static final Plan NOTHING = new Plan(BigDecimal.ZERO, List.of());

        Plan and(Step step, BigDecimal more) {
            var longer = new ArrayList<>(steps);
            longer.add(step);
            return new Plan(gain.add(more), List.copyOf(longer));
        }
    }
}

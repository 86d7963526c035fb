package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.review.Board.Step;
import id.telaah.scoring.Scoring;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextRatingTest {
    private static final Instrument INSTRUMENT =
            KnowledgeBase.load(Path.of("kb")).instrument("spbe-2020").orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_other_choice_of_the_same_steps_is_cheaper(long seed) {
        var random = new Random(seed);
        var levels = justBelow(random);
        var possible = steps(random, levels, 10);
        var now = Scoring.score(INSTRUMENT, levels, Map.of());
        var found = new NextRating(INSTRUMENT, levels).from(now, possible).orElseThrow();
        var cheapest = cheapest(levels, possible, found.rating());
        assertThat(found.enough()).isEqualTo(cheapest < Integer.MAX_VALUE);
        if (found.enough()) {
            assertThat(effort(found.steps())).isEqualTo(cheapest);
        } else {
            assertThat(found.steps()).containsExactlyInAnyOrderElementsOf(possible);
        }
    }

    @Test
    void at_the_top_there_is_no_next_rating() {
        var levels = levels(5);
        var now = Scoring.score(INSTRUMENT, levels, Map.of());
        assertThat(new NextRating(INSTRUMENT, levels).from(now, List.of())).isEmpty();
    }

    @Test
    void without_steps_nothing_is_enough() {
        var levels = levels(1);
        var now = Scoring.score(INSTRUMENT, levels, Map.of());
        var found = new NextRating(INSTRUMENT, levels).from(now, List.of()).orElseThrow();
        assertThat(found.enough()).isFalse();
        assertThat(found.rating()).isEqualTo("Cukup");
        assertThat(found.shown()).isEqualTo("1.00");
    }

    private static Map<Integer, Integer> levels(int level) {
        return INSTRUMENT.indicators().stream().collect(Collectors.toMap(Indicator::number, indicator -> level));
    }

    /** Close enough to a band that ten steps often suffice and sometimes do not. */
    private static Map<Integer, Integer> justBelow(Random random) {
        var levels = new HashMap<>(levels(3));
        for (int i = 0; i < 16 + random.nextInt(5); i++) {
            levels.put(1 + random.nextInt(47), 4);
        }
        return levels;
    }

    private static List<Step> steps(Random random, Map<Integer, Integer> levels, int count) {
        var numbers = new ArrayList<>(levels.keySet());
        java.util.Collections.shuffle(numbers, random);
        return numbers.subList(0, count).stream()
                .map(number -> new Step(
                        number, "", levels.get(number), levels.get(number) + 1, 1 + random.nextInt(6), List.of()))
                .toList();
    }

    private static int cheapest(Map<Integer, Integer> levels, List<Step> possible, String rating) {
        int best = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << possible.size(); chosen++) {
            int mask = chosen;
            var plan = possible.stream()
                    .filter(step -> (mask >> possible.indexOf(step) & 1) == 1)
                    .toList();
            if (effort(plan) < best && reaches(levels, plan, rating)) {
                best = effort(plan);
            }
        }
        return best;
    }

    private static boolean reaches(Map<Integer, Integer> levels, List<Step> plan, String rating) {
        var lifted = new HashMap<>(levels);
        plan.forEach(step -> lifted.put(step.indicator(), step.to()));
        return Scoring.score(INSTRUMENT, lifted, Map.of()).rating().equals(rating);
    }

    private static int effort(List<Step> plan) {
        return plan.stream().mapToInt(Step::effort).sum();
    }
}

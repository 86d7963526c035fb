package id.telaah.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.telaah.kb.Instrument;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {
    private static final Instrument SPBE = Instruments.spbe2020(false);

    @Test
    void the_lowest_and_the_highest_index_are_one_and_five() {
        assertThat(score(all(1)).value()).isEqualByComparingTo("1").hasToString("1");
        assertThat(score(all(1)).rating()).isEqualTo("Kurang");
        assertThat(score(all(5)).shown()).isEqualTo("5.00");
        assertThat(score(all(5)).rating()).isEqualTo("Memuaskan");
    }

    @Test
    void an_aspect_is_the_weighted_mean_of_its_indicators() {
        Map<Integer, Integer> levels = all(1);
        levels.putAll(Map.of(11, 3, 12, 4, 13, 3, 14, 2));
        assertThat(aspect(levels, "A2").value()).isEqualByComparingTo("3");
    }

    @Test
    void an_area_is_the_weighted_mean_of_its_aspects() {
        Map<Integer, Integer> levels = all(1);
        for (int number = 11; number <= 20; number++) {
            levels.put(number, number >= 15 && number <= 18 ? 4 : 3);
        }
        Scorecard scorecard = score(levels);
        assertThat(scorecard.areas().get(1).value()).isEqualByComparingTo("3.4");
        assertThat(scorecard.aspects().subList(1, 4))
                .extracting(Scorecard.Part::shown)
                .containsExactly("3.00", "4.00", "3.00");
    }

    @Test
    void the_index_is_the_weighted_mean_of_its_areas_and_is_not_rounded() {
        Map<Integer, Integer> levels = all(1);
        levels.put(1, 2);
        levels.put(32, 2);
        Scorecard scorecard = score(levels);
        assertThat(scorecard.value()).isEqualByComparingTo("1.0405");
        assertThat(scorecard.shown()).isEqualTo("1.04");
        BigDecimal fromAreas = scorecard.areas().stream()
                .map(area -> area.value().multiply(area.weight()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointLeft(2);
        assertThat(fromAreas.subtract(scorecard.value()).abs()).isLessThan(new BigDecimal("1e-30"));
    }

    @Test
    void half_a_hundredth_is_rounded_up_when_shown() {
        Map<Integer, Integer> levels = all(1);
        levels.put(21, 2);
        assertThat(score(levels).value()).isEqualByComparingTo("1.015");
        assertThat(score(levels).shown()).isEqualTo("1.02");
    }

    @Test
    void the_exact_index_decides_on_the_rating_unless_the_instrument_takes_the_rounded_one() {
        Map<Integer, Integer> levels = all(3);
        for (int number = 32; number <= 47; number++) {
            levels.put(number, 4);
        }
        // 3 + 45.5 % + 1.3 % + 2 * 1.5 %
        levels.putAll(Map.of(1, 4, 21, 4, 22, 4));
        assertThat(score(levels).value()).isEqualByComparingTo("3.498");
        assertThat(score(levels).shown()).isEqualTo("3.50");
        assertThat(score(levels).rating()).isEqualTo("Baik");
        assertThat(Scoring.score(Instruments.spbe2020(true), levels, Map.of()).rating())
                .isEqualTo("Sangat Baik");
    }

    @Test
    void what_is_undetermined_opens_an_interval() {
        Map<Integer, Integer> levels = all(2);
        Scorecard scorecard = Scoring.score(SPBE, levels, Map.of(1, 3, 42, 5));
        assertThat(scorecard.low()).isEqualByComparingTo(scorecard.value()).isEqualByComparingTo("2");
        assertThat(scorecard.high()).isEqualByComparingTo("2.103");
    }

    @Test
    void every_fault_of_the_levels_is_told_at_once() {
        Map<Integer, Integer> levels = all(3);
        levels.remove(4);
        levels.put(5, 0);
        levels.put(6, 6);
        levels.put(48, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(SPBE, levels, Map.of(7, 2, 8, 6)))
                .withMessageContaining("indicator 4 has no level")
                .withMessageContaining("level 0 of indicator 5")
                .withMessageContaining("level 6 of indicator 6")
                .withMessageContaining("possible level 2 of indicator 7")
                .withMessageContaining("possible level 6 of indicator 8")
                .withMessageContaining("indicator 48 does not exist");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_level_more_lifts_the_index_by_its_weight_and_never_lowers_the_rating(long seed) {
        var random = new Random(seed);
        Map<Integer, Integer> levels = new TreeMap<>();
        SPBE.indicators().forEach(indicator -> levels.put(indicator.number(), 1 + random.nextInt(4)));
        var before = score(levels);
        var indicator = SPBE.indicators().get(random.nextInt(47));
        levels.merge(indicator.number(), 1, Integer::sum);
        var after = score(levels);
        assertThat(after.value().subtract(before.value()))
                .isEqualByComparingTo(indicator.weight().movePointLeft(2));
        assertThat(band(after.rating())).isLessThanOrEqualTo(band(before.rating()));
        assertThat(after.value()).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static long band(String rating) {
        return SPBE.ratings().bands().stream()
                .takeWhile(band -> !band.name().equals(rating))
                .count();
    }

    private static Scorecard score(Map<Integer, Integer> levels) {
        return Scoring.score(SPBE, levels, Map.of());
    }

    private static Scorecard.Part aspect(Map<Integer, Integer> levels, String id) {
        return score(levels).aspects().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Integer, Integer> all(int level) {
        Map<Integer, Integer> levels = new TreeMap<>();
        SPBE.indicators().forEach(indicator -> levels.put(indicator.number(), level));
        return levels;
    }
}

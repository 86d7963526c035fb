package id.telaah.scoring;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The arithmetic of an instrument. */
public final class Scoring {
    private static final int PERCENT = 2;
    private static final int SHOWN_DECIMALS = 2;

    /**
     * The value of an aspect may not end (38/12); 34 digits then keep it farther from a rounding step than any real value
     * can come.
     */
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Scoring() {}

    /**
     * Scores an assessment. Every value is a sum of level times weight, divided once at the end.
     *
     * @param levels the proven level of every indicator by number
     * @param possible the level that may still be reached, by number; an indicator that is absent keeps its proven level
     * @throws IllegalArgumentException telling every indicator that is missing or unknown, every level that is not
     *     between 1 and 5, and every possible level below the proven one
     */
    public static Scorecard score(Instrument instrument, Map<Integer, Integer> levels, Map<Integer, Integer> possible) {
        check(instrument, levels, possible);
        BigDecimal value = index(instrument, levels, Map.of());
        return new Scorecard(
                value,
                shown(value),
                rating(instrument.ratings(), value),
                value,
                index(instrument, levels, possible),
                instrument.areas().stream()
                        .map(area -> part(
                                instrument,
                                levels,
                                area.id(),
                                area.name(),
                                area.weight(),
                                indicator -> indicator.area().equals(area.id())))
                        .toList(),
                instrument.aspects().stream()
                        .map(aspect -> part(
                                instrument,
                                levels,
                                aspect.id(),
                                aspect.name(),
                                aspect.weight(),
                                indicator -> indicator.aspect().equals(aspect.id())))
                        .toList());
    }

    private static BigDecimal index(
            Instrument instrument, Map<Integer, Integer> levels, Map<Integer, Integer> possible) {
        BigDecimal sum = instrument.indicators().stream()
                .map(indicator ->
                        points(indicator, possible.getOrDefault(indicator.number(), level(levels, indicator.number()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return plain(sum.movePointLeft(PERCENT));
    }

    private static Scorecard.Part part(
            Instrument instrument,
            Map<Integer, Integer> levels,
            String id,
            String name,
            BigDecimal weight,
            Predicate<Indicator> inside) {
        BigDecimal sum = instrument.indicators().stream()
                .filter(inside)
                .map(indicator -> points(indicator, level(levels, indicator.number())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal value = plain(sum.divide(weight, DIGITS));
        return new Scorecard.Part(id, name, weight, value, shown(value));
    }

    private static BigDecimal points(Indicator indicator, int level) {
        return indicator.weight().multiply(BigDecimal.valueOf(level));
    }

    private static int level(Map<Integer, Integer> levels, int number) {
        Integer level = levels.get(number);
        if (level == null) {
            throw new IllegalArgumentException("indicator %d has no level".formatted(number));
        }
        return level;
    }

    private static String rating(Ratings ratings, BigDecimal value) {
        BigDecimal deciding = ratings.fromRounded() ? rounded(value) : value;
        return ratings.bands().stream()
                .filter(band -> deciding.compareTo(band.min()) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rating band holds the index %s. Lower the minimum of the last band to 1."
                                .formatted(deciding.toPlainString())))
                .name();
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    private static String shown(BigDecimal value) {
        return rounded(value).toPlainString();
    }

    /** Equal values look alike: 3, not 3.00 or 0.3E+1. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void check(Instrument instrument, Map<Integer, Integer> levels, Map<Integer, Integer> possible) {
        List<String> faults = new ArrayList<>();
        for (Indicator indicator : instrument.indicators()) {
            int number = indicator.number();
            Integer level = levels.get(number);
            if (level == null) {
                faults.add("indicator %d has no level".formatted(number));
            } else if (level < 1 || level > 5) {
                faults.add("level %d of indicator %d is not between 1 and 5".formatted(level, number));
            } else if (possible.getOrDefault(number, level) < level || possible.getOrDefault(number, level) > 5) {
                faults.add("possible level %d of indicator %d is not between its proven level %d and 5"
                        .formatted(possible.get(number), number, level));
            }
        }
        levels.keySet().stream()
                .filter(number -> instrument.indicator(number).isEmpty())
                .sorted()
                .forEach(number -> faults.add("indicator %d does not exist".formatted(number)));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("%s: %s".formatted(instrument.id(), String.join("; ", faults)));
        }
    }
}

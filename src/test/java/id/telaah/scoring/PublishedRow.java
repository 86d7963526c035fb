package id.telaah.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of a national report, all values as printed. It does not give levels, but their sums can be told: the indicators
 * of areas 1 to 3 weigh the same, and in area 4 only a few pairs of sums round to what is printed.
 */
record PublishedRow(String institution, List<String> areas, String index, String rating) {
    private static final BigDecimal ADMINISTRATION = new BigDecimal("2.75");
    private static final BigDecimal PUBLIC = new BigDecimal("3");
    private static final BigDecimal SERVICES = new BigDecimal("45.5");

    /** Levels by number that agree with the printed values of the four areas, one set for each pair of sums. */
    List<Map<Integer, Integer>> candidates() {
        List<Map<Integer, Integer>> candidates = new ArrayList<>();
        for (int administration = 10; administration <= 50; administration++) {
            for (int forPublic = 6; forPublic <= 30; forPublic++) {
                BigDecimal services = ADMINISTRATION
                        .multiply(BigDecimal.valueOf(administration))
                        .add(PUBLIC.multiply(BigDecimal.valueOf(forPublic)))
                        .divide(SERVICES, 2, RoundingMode.HALF_UP);
                if (services.compareTo(new BigDecimal(areas.get(3))) == 0) {
                    List<Integer> levels = new ArrayList<>();
                    levels.addAll(spread(sum(areas.get(0), 10), 10));
                    levels.addAll(spread(sum(areas.get(1), 10), 10));
                    levels.addAll(spread(sum(areas.get(2), 11), 11));
                    levels.addAll(spread(administration, 10));
                    levels.addAll(spread(forPublic, 6));
                    candidates.add(numbered(levels));
                }
            }
        }
        return candidates;
    }

    boolean matches(Scorecard scorecard) {
        return scorecard.shown().equals(index)
                && scorecard.rating().equals(rating)
                && scorecard.areas().stream()
                        .map(Scorecard.Part::shown)
                        .toList()
                        .equals(areas);
    }

    static Map<Integer, Integer> numbered(List<Integer> levels) {
        Map<Integer, Integer> byNumber = new TreeMap<>();
        levels.forEach(level -> byNumber.put(byNumber.size() + 1, level));
        return byNumber;
    }

    private static int sum(String mean, int count) {
        return new BigDecimal(mean)
                .multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Levels between 1 and 5 that add up to a sum. */
    private static List<Integer> spread(int sum, int count) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            levels.add(sum / count + (i < sum % count ? 1 : 0));
        }
        return levels;
    }
}

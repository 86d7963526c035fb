package id.telaah.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far judgements agree with careful human labels; the figures are those of the cases' README. */
final class Agreement {

    /** A labelled indicator and what was suggested for it. */
    record Row(
            String dossier, int indicator, Set<Integer> accepted, int suggested, boolean evidenced, boolean trapped) {
        int gold() {
            return accepted.contains(suggested) ? suggested : first();
        }

        int first() {
            return accepted.iterator().next();
        }

        boolean exact() {
            return accepted.contains(suggested);
        }

        boolean tooHigh() {
            return accepted.stream().allMatch(level -> suggested > level);
        }

        @Override
        public String toString() {
            return "%s I%02d: gold %s suggested %d".formatted(dossier, indicator, accepted, suggested);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private int traps;
    private int resisted;
    private int cited;
    private int rightFile;

    void add(Row row) {
        rows.add(row);
    }

    void trap(boolean isResisted) {
        traps++;
        resisted += isResisted ? 1 : 0;
    }

    void citation(boolean inRightFile) {
        cited++;
        rightFile += inRightFile ? 1 : 0;
    }

    private List<Row> evidenced() {
        return rows.stream().filter(Row::evidenced).toList();
    }

    List<Row> disagreements() {
        return rows.stream().filter(row -> !row.exact()).toList();
    }

    double exact() {
        return share(
                evidenced().stream().filter(Row::exact).count(), evidenced().size());
    }

    double exactOfAll() {
        return share(rows.stream().filter(Row::exact).count(), rows.size());
    }

    double overClaim() {
        return share(
                evidenced().stream().filter(Row::tooHigh).count(), evidenced().size());
    }

    double trapsResisted() {
        return share(resisted, traps);
    }

    double inRightFile() {
        return share(rightFile, cited);
    }

    /** Quadratic weighted kappa over the evidenced indicators, levels 1 to 5. */
    double kappa() {
        var pairs = evidenced();
        var golds = new int[6];
        var suggestions = new int[6];
        double observed = 0;
        for (var row : pairs) {
            golds[row.gold()]++;
            suggestions[row.suggested()]++;
            observed += square(row.gold() - row.suggested());
        }
        double expected = 0;
        for (int gold = 1; gold <= 5; gold++) {
            for (int suggested = 1; suggested <= 5; suggested++) {
                expected += square(gold - suggested) * golds[gold] * suggestions[suggested] / (double) pairs.size();
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    Map<String, Double> figures() {
        return Map.of(
                "exact", exact(),
                "exact of all", exactOfAll(),
                "over-claim", overClaim(),
                "kappa", kappa(),
                "traps resisted", trapsResisted(),
                "right file", inRightFile());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static double square(int value) {
        return (double) value * value;
    }
}

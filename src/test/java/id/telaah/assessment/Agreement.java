package id.telaah.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far judgements agree with careful human labels; the figures are those of the cases' README. */
final class Agreement {

    /**
     * A labelled indicator and what was suggested for it.
     *
     * @param accepted the level of the label, followed by levels that are as good
     * @param evidenced true when the dossier holds proof or a trap for it
     * @param sure true when the suggestion calls its own confidence high
     */
    record Row(String dossier, int indicator, List<Integer> accepted, int suggested, boolean evidenced, boolean sure) {
        Row {
            accepted = List.copyOf(accepted);
        }

        int gold() {
            return exact() ? suggested : accepted.get(0);
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
    private final List<Boolean> traps = new ArrayList<>();
    private final List<Boolean> files = new ArrayList<>();
    private final List<Boolean> quotes = new ArrayList<>();

    static Agreement of(Collection<Agreement> parts) {
        var all = new Agreement();
        for (var part : parts) {
            all.rows.addAll(part.rows);
            all.traps.addAll(part.traps);
            all.files.addAll(part.files);
            all.quotes.addAll(part.quotes);
        }
        return all;
    }

    void add(Row row) {
        rows.add(row);
    }

    void trap(boolean resisted) {
        traps.add(resisted);
    }

    /**
     * Adds a place cited for a requirement that is met.
     *
     * @param rightFile whether the label names the same file; null when it names none for this requirement
     * @param verbatim whether its words stand there; null when nothing can tell
     */
    void citation(@Nullable Boolean rightFile, @Nullable Boolean verbatim) {
        if (rightFile != null) {
            files.add(rightFile);
        }
        if (verbatim != null) {
            quotes.add(verbatim);
        }
    }

    private List<Row> evidenced() {
        return rows.stream().filter(Row::evidenced).toList();
    }

    List<Row> disagreements() {
        return rows.stream().filter(row -> !row.exact()).toList();
    }

    double exact() {
        return share(evidenced(), Row::exact);
    }

    double exactOfAll() {
        return share(rows, Row::exact);
    }

    double exactWhenSure() {
        return share(evidenced().stream().filter(Row::sure).toList(), Row::exact);
    }

    double overClaim() {
        return evidenced().isEmpty() ? 0 : share(evidenced(), Row::tooHigh);
    }

    double trapsResisted() {
        return share(traps, resisted -> resisted);
    }

    double inRightFile() {
        return share(files, right -> right);
    }

    double verbatim() {
        return share(quotes, verbatim -> verbatim);
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

    /** All figures in one line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "evidenced %d exact %.3f over-claim %.3f kappa %.3f | all %d exact %.3f | sure exact %.3f"
                        + " | traps %d resisted %.3f | quotes %d verbatim %.3f right file %.3f",
                evidenced().size(),
                exact(),
                overClaim(),
                kappa(),
                rows.size(),
                exactOfAll(),
                exactWhenSure(),
                traps.size(),
                trapsResisted(),
                quotes.size(),
                verbatim(),
                inRightFile());
    }

    private static <T> double share(List<T> all, Predicate<T> counts) {
        return all.isEmpty() ? 1 : (double) all.stream().filter(counts).count() / all.size();
    }

    private static double square(int value) {
        return (double) value * value;
    }
}

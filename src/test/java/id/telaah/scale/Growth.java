package id.telaah.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured at several sizes, and how it grows with them. */
public final class Growth {
    private final Map<String, Map<Integer, Double>> series = new LinkedHashMap<>();

    /** @param value above zero */
    public void add(String what, int size, double value) {
        series.computeIfAbsent(what, any -> new TreeMap<>()).put(size, value);
    }

    /**
     * The exponent with which it grows: 1 when twice the size takes twice as much, 0 when size does not matter. Least
     * squares over the logarithms.
     */
    public double slope(String what) {
        var points = series.get(what);
        var x = points.keySet().stream().mapToDouble(Math::log).toArray();
        var y = points.values().stream().mapToDouble(Math::log).toArray();
        var meanX = mean(x);
        var meanY = mean(y);
        var both = 0.0;
        var square = 0.0;
        for (var at = 0; at < x.length; at++) {
            both += (x[at] - meanX) * (y[at] - meanY);
            square += (x[at] - meanX) * (x[at] - meanX);
        }
        return both / square;
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElseThrow();
    }

    /** A table with a row for everything that was measured and a column for each size. */
    public String table(String sizes) {
        var columns = new ArrayList<>(series.values().iterator().next().keySet());
        var table = new StringBuilder("| " + sizes + " |");
        columns.forEach(size -> table.append(' ').append(size).append(" |"));
        table.append(" slope |\n|---|")
                .append("--:|".repeat(columns.size() + 1))
                .append('\n');
        series.forEach((what, points) -> table.append(row(what, columns, points)));
        return table.toString();
    }

    private String row(String what, List<Integer> columns, Map<Integer, Double> points) {
        var row = new StringBuilder("| " + what + " |");
        columns.forEach(size -> row.append(' ').append(shown(points.get(size))).append(" |"));
        return row.append(String.format(Locale.ROOT, " %.2f |%n", slope(what))).toString();
    }

    private static String shown(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
    }
}

package id.telaah.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long requests took, by what was asked for. */
final class Timings {
    private static final double NANOS = 1e6;

    private final Map<String, List<Long>> taken = new TreeMap<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();

    synchronized void add(String what, long nanoseconds) {
        taken.computeIfAbsent(what, key -> new ArrayList<>()).add(nanoseconds);
    }

    synchronized void fail(String what, String how) {
        failed.merge(what, 1, Integer::sum);
        failures.putIfAbsent(what, how);
    }

    /** The first failure of everything that failed. */
    synchronized Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    synchronized int count() {
        return taken.values().stream().mapToInt(List::size).sum();
    }

    /** A row for each, times in milliseconds. */
    synchronized String table() {
        var text = new StringBuilder("| asked for | count | errors | p50 | p95 | p99 |\n|---|--:|--:|--:|--:|--:|\n");
        taken.forEach((what, times) -> {
            Collections.sort(times);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.0f | %.0f | %.0f |%n",
                    what,
                    times.size(),
                    failed.getOrDefault(what, 0),
                    at(times, 50),
                    at(times, 95),
                    at(times, 99)));
        });
        return text.toString();
    }

    private static double at(List<Long> sorted, int percent) {
        var index = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return sorted.get(Math.max(0, index)) / NANOS;
    }
}

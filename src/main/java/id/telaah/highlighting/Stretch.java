package id.telaah.highlighting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Neighbouring lines that may hold a quote.
 *
 * @param value letters of the quote that words in them may be, less a letter for each line
 */
record Stretch(int first, int last, int value) {
    private static final int NEARLY = 4;
    private static final int MOST = 8;
    /** So many matches take seconds to go through at once. */
    private static final int MANY = 8000;

    /** The few that hold most in the fewest lines, the best first, and all lines, for long quotes of few words. */
    static List<Stretch> likely(List<Match> matches) {
        var lines = new TreeMap<Integer, BitSet>();
        matches.forEach(match ->
                lines.computeIfAbsent(match.word().line(), line -> new BitSet()).set(match.from(), match.to()));
        var all = new ArrayList<Stretch>();
        for (int first : lines.keySet()) {
            var held = new BitSet();
            lines.tailMap(first).forEach((last, letters) -> {
                held.or(letters);
                all.add(new Stretch(first, last, held.cardinality() - (last - first + 1)));
            });
        }
        all.sort(Comparator.comparingInt(stretch -> -stretch.value));
        var few = all.stream()
                .filter(stretch -> stretch.value >= all.get(0).value - NEARLY)
                .limit(MOST);
        var whole = all.stream()
                .filter(stretch -> matches.size() <= MANY)
                .max(Comparator.comparingInt(stretch -> stretch.last - stretch.first));
        return Stream.concat(few, whole.stream()).distinct().toList();
    }

    List<Match> of(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.word().line() >= first && match.word().line() <= last)
                .toList();
    }
}

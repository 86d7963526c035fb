package id.telaah.highlighting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The letters and digits of a quote, and where its words begin and end in them. */
final class Sought {
    /** Shorter words are too alike to be compared letter by letter. */
    private static final int SHORT = 4;

    private static final int TINY = 2;

    private final String letters;
    private final NavigableSet<Integer> starts = new TreeSet<>();
    private final NavigableSet<Integer> ends = new TreeSet<>();

    Sought(String quote) {
        var all = new StringBuilder();
        for (var word : quote.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            var own = letters(word);
            if (!own.isEmpty()) {
                starts.add(all.length());
                all.append(own);
                ends.add(all.length());
            }
        }
        letters = all.toString();
    }

    /** What of a text is compared: its letters and digits, small and without accents. */
    static String letters(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int length() {
        return letters.length();
    }

    String between(int from, int to) {
        return letters.substring(from, to);
    }

    /** Where a printed word may stand in the quote, whole words or parts of words that were broken at a line end. */
    List<Match> matches(Printed word) {
        if (word.letters().isEmpty()) {
            return List.of();
        }
        var exact = exact(word);
        return exact.isEmpty() && word.letters().length() >= SHORT ? alike(word) : exact;
    }

    private List<Match> exact(Printed word) {
        var matches = new ArrayList<Match>();
        var size = word.letters().length();
        for (int at = letters.indexOf(word.letters()); at >= 0; at = letters.indexOf(word.letters(), at + 1)) {
            var begins = starts.contains(at);
            var ending = ends.contains(at + size);
            if (begins && ending || size > TINY && (begins || ending)) {
                matches.add(new Match(word, at, at + size, size));
            }
        }
        return matches;
    }

    /** Recognition mistakes a letter in four at most. */
    private List<Match> alike(Printed word) {
        var size = word.letters().length();
        var slips = size / 4;
        var matches = new ArrayList<Match>();
        for (int start : starts) {
            var stretch = letters.substring(start, Math.min(letters.length(), start + size + slips));
            var edits = edits(word.letters(), stretch);
            IntStream.rangeClosed(size - slips, stretch.length())
                    .filter(to -> edits[to] <= slips)
                    .boxed()
                    .min(Comparator.comparingInt(to -> edits[to]))
                    .ifPresent(to -> matches.add(new Match(word, start, start + to, size - 2.0 * edits[to])));
        }
        return matches;
    }

    /** Letters to change, add or drop between a word and each beginning of a stretch of text. */
    static int[] edits(String word, String stretch) {
        var row = new int[stretch.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (word.charAt(i - 1) == stretch.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row;
    }
}

package id.telaah.kb;

import java.util.Collection;
import java.util.Comparator;

/** Says what somebody who misspelled a name may have meant. */
final class Hints {
    private static final int MOST_EDITS = 4;

    private Hints() {}

    static String near(String wrong, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String name) -> edits(wrong, name))
                        .thenComparing(name -> name))
                .findFirst()
                .filter(name -> edits(wrong, name) <= MOST_EDITS)
                .map(name -> "Maybe '" + name + "' is meant.")
                .orElse("Maybe it has to be added there first.");
    }

    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var above = row[j];
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

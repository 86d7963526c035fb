package id.telaah.reading;

import java.util.Locale;

/** How alike two texts are, whatever their case and punctuation. */
final class Likeness {
    private Likeness() {}

    /** Twice the longest common subsequence by the length of both texts: 1 when they are the same, 0 when nothing is. */
    static double of(String one, String other) {
        var a = squashed(one);
        var b = squashed(other);
        return a.equals(b) ? 1 : 2.0 * common(a, b) / (a.length() + b.length());
    }

    static String squashed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static int common(String a, String b) {
        var before = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            for (int k = 1; k <= b.length(); k++) {
                row[k] = a.charAt(i - 1) == b.charAt(k - 1) ? before[k - 1] + 1 : Math.max(before[k], row[k - 1]);
            }
            before = row;
        }
        return before[b.length()];
    }
}

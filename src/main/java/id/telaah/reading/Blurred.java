package id.telaah.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Key words that recognition of a scan has blurred: put right for matching only, a quote keeps what was recognised. */
final class Blurred {
    private static final int LETTERS_PER_ERROR = 5;
    private static final Pattern ENACTED =
            Pattern.compile("^\\W*(\\p{L}{2,12}(?:\\s\\p{L}{3,8})?)\\s+(d[i1l]\\s+\\p{Lu}.*)$");

    private Blurred() {}

    /** True when a word is the wanted one but for one misread letter in five. */
    static boolean is(String word, String wanted) {
        String given = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        int most = wanted.length() / LETTERS_PER_ERROR;
        return Math.abs(given.length() - wanted.length()) <= most && distance(given, wanted) <= most;
    }

    /** The line, with its first words put right when they say where something was enacted. */
    static String enactment(TextLine line) {
        Matcher matcher = ENACTED.matcher(line.plain());
        return line.ocr() && matcher.matches() && is(matcher.group(1), "ditetapkan")
                ? "Ditetapkan " + matcher.group(2)
                : line.plain();
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            before[k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int swapped = before[k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(swapped, 1 + Math.min(before[k], row[k - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}

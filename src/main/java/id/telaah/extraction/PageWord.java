package id.telaah.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * A visible word and the rectangle around it, in shares of the page (0 to 1) from the left and top edge of the page as a
 * viewer shows it, turned and cropped.
 */
public record PageWord(String text, double left, double top, double width, double height) {
    private static final double ROUNDING = 1e-9;

    public PageWord {
        if (text.isBlank()
                || !(left >= 0 && top >= 0 && width >= 0 && height >= 0)
                || left + width > 1 + ROUNDING
                || top + height > 1 + ROUNDING) {
            throw new IllegalArgumentException("The word '%s' stands at %s, %s, %s, %s, which is not on the page"
                    .formatted(text, left, top, width, height));
        }
    }

    /** Whether a character stands between words. */
    static boolean isBetween(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static List<String> split(String line) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            var between = i == line.length() || isBetween(line.charAt(i));
            if (between && start >= 0) {
                words.add(line.substring(start, i));
                start = -1;
            } else if (!between && start < 0) {
                start = i;
            }
        }
        return words;
    }
}

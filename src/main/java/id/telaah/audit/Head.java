package id.telaah.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The end of a trail at some time. Kept outside, it shows later that nothing before it was cut off.
 *
 * @param sequence of the last entry; 0 when there is none
 * @param hash of the last entry
 */
public record Head(long sequence, String hash) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    public static Optional<Head> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new Head(Long.parseLong(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sequence + ":" + hash;
    }
}

package id.telaah.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sign that opens a unit of a list.
 *
 * @param value its place in the sequence, from 1; 0 for bullets
 * @param label as it is cited, such as {@code 2a} or {@code c}
 * @param rest what follows it in the line
 */
record Marker(Kind kind, int value, String label, String rest) {

    /** The signs of a list, outermost first. */
    enum Kind {
        CLAUSE("ayat (%s)"),
        LETTER("huruf %s"),
        NUMBER("angka %s"),
        LETTER_BRACKET("huruf %s)"),
        NUMBER_BRACKET("angka %s)"),
        BULLET("");

        private final String wording;

        Kind(String wording) {
            this.wording = wording;
        }

        String cite(String label) {
            return wording.formatted(label);
        }
    }

    private static final Pattern CLAUSE = Pattern.compile("^\\(\\s?([0-9IlO]{1,3})\\s?([a-z])?\\s?\\)[.\\s]*(.*)$");
    private static final Pattern LETTER = Pattern.compile("^([a-z])\\s?\\.(?:\\s+(.*)|$)");
    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,3})\\s?\\.(?:\\s+(.*)|(?=\\p{L})(.*)|$)");
    private static final Pattern LETTER_BRACKET = Pattern.compile("^([a-z])\\s?\\)(?:\\s*(.*))$");
    private static final Pattern NUMBER_BRACKET = Pattern.compile("^([0-9]{1,3})\\s?\\)(?:\\s*(.*))$");
    private static final Pattern BULLET = Pattern.compile("^([-–•▪●➢✓*·o\\uf0b7\\uf0a7])\\s+(\\S.*)$");

    static Optional<Marker> of(String line) {
        Matcher matcher = CLAUSE.matcher(line);
        if (matcher.matches()) {
            OptionalInt value = Numerals.digits(matcher.group(1));
            String suffix = matcher.group(2) == null ? "" : matcher.group(2);
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Marker(Kind.CLAUSE, value.getAsInt(), value.getAsInt() + suffix, matcher.group(3)));
        }
        matcher = LETTER.matcher(line);
        if (matcher.matches()) {
            return lettered(Kind.LETTER, matcher);
        }
        matcher = LETTER_BRACKET.matcher(line);
        if (matcher.matches()) {
            return lettered(Kind.LETTER_BRACKET, matcher);
        }
        matcher = NUMBER.matcher(line);
        if (matcher.matches()) {
            String rest = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            return numbered(Kind.NUMBER, matcher.group(1), rest);
        }
        matcher = NUMBER_BRACKET.matcher(line);
        if (matcher.matches()) {
            return numbered(Kind.NUMBER_BRACKET, matcher.group(1), matcher.group(2));
        }
        matcher = BULLET.matcher(line);
        return matcher.matches()
                ? Optional.of(new Marker(Kind.BULLET, 0, matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<Marker> lettered(Kind kind, Matcher matcher) {
        String letter = matcher.group(1);
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        return Optional.of(new Marker(kind, letter.charAt(0) - 'a' + 1, letter, rest));
    }

    private static Optional<Marker> numbered(Kind kind, String digits, @Nullable String rest) {
        int value = Integer.parseInt(digits);
        return Optional.of(new Marker(kind, value, String.valueOf(value), rest == null ? "" : rest));
    }

    boolean first() {
        return value <= 1;
    }
}

package id.telaah.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Texts by name as JSON that can be written in one way only: members in the order of their names, no blanks, and only what
 * JSON demands is escaped. Hashes last for years, so this form must not depend on the habits of a library.
 */
final class Canonical {
    private static final int HEX = 16;
    private static final int ESCAPE = 4;

    private final String text;
    private int at;

    private Canonical(String text) {
        this.text = text;
    }

    static String text(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String value) {
        var quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(quoted, value, i);
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, String value, int i) {
        char letter = value.charAt(i);
        if (letter == '"' || letter == '\\') {
            quoted.append('\\').append(letter);
        } else if (letter < ' ' || halfOfNothing(value, i)) {
            quoted.append("\\u%04x".formatted((int) letter));
        } else {
            quoted.append(letter);
        }
    }

    /** Half a pair has no form in UTF-8. */
    private static boolean halfOfNothing(String value, int i) {
        char letter = value.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(letter) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    /** @throws IllegalArgumentException when the text was not written by {@link #text} */
    static Map<String, String> values(String text) {
        try {
            return new Canonical(text).read();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IllegalArgumentException("Not the values of an act: " + text, e);
        }
    }

    private Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        expect('{');
        while (text.charAt(at) != '}') {
            if (!values.isEmpty()) {
                expect(',');
            }
            var name = string();
            expect(':');
            values.put(name, string());
        }
        return values;
    }

    private String string() {
        var value = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            value.append(letter());
        }
        expect('"');
        return value.toString();
    }

    private char letter() {
        char letter = text.charAt(at++);
        if (letter != '\\') {
            return letter;
        }
        char escaped = text.charAt(at++);
        if (escaped != 'u') {
            return escaped;
        }
        at += ESCAPE;
        return (char) Integer.parseInt(text.substring(at - ESCAPE, at), HEX);
    }

    private void expect(char wanted) {
        if (text.charAt(at++) != wanted) {
            throw new IllegalArgumentException("Not the values of an act: " + text);
        }
    }
}

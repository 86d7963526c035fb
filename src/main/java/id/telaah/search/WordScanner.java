package id.telaah.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts a text into words. What type setting does to a word (soft hyphens, hyphens at line ends, ligatures, typographic
 * apostrophes) does not part it; offsets always point into the text as it is.
 */
final class WordScanner {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_WORD_BEFORE_A_FULL_STOP = 4;
    private static final int SHORTEST_REPETITION = 3;
    private static final int LONGEST_WORD = 200;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    private int at;
    private int end;

    private WordScanner(String text) {
        this.text = text;
    }

    static List<Word> scan(String text) {
        return new WordScanner(text).words();
    }

    private List<Word> words() {
        int lastEnd = 0;
        while (skipToWord()) {
            int start = at;
            read();
            String normal = normal(form);
            if (!normal.isEmpty()) {
                boolean first = words.isEmpty();
                words.add(new Word(
                        normal, start, end, !first && hyphen(lastEnd, start), !first && breaks(lastEnd, start)));
                lastEnd = end;
            }
        }
        return words;
    }

    private boolean skipToWord() {
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Letters.inWord(letter)) {
                return true;
            }
            at += Character.charCount(letter);
        }
        return false;
    }

    private void read() {
        form.setLength(0);
        boolean lone = Letters.isTimes(text.charAt(at)) && betweenDigits(at);
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            if (Letters.inWord(letter) || Letters.isMark(letter)) {
                if (!form.isEmpty() && !lone && Letters.isTimes(letter) && betweenDigits(at) && allDigits()) {
                    return;
                }
                at += Character.charCount(letter);
                end = at;
                form.appendCodePoint(Letters.isTimes(letter) ? 'x' : letter);
                if (lone) {
                    return;
                }
            } else if (!passOver(letter)) {
                return;
            }
        }
    }

    /** Moves on when the character does not end the word; its continuation follows. */
    private boolean passOver(int letter) {
        if (Letters.isInvisible(letter)) {
            int line = nextLine(at + 1);
            at = line < 0 ? at + 1 : line;
            return true;
        }
        if (Letters.isApostrophe(letter) && letterAt(at - 1) && letterAt(at + 1)) {
            at++;
            return true;
        }
        if ((letter == '.' || letter == ',') && betweenDigits(at)) {
            form.append((char) letter);
            at++;
            return true;
        }
        if (Letters.isHyphen(letter)) {
            int line = nextLine(at + 1);
            if (line >= 0 && dividesWord(line)) {
                at = line;
                return true;
            }
        }
        return false;
    }

    /** The first letter of the next line, when nothing but blanks comes before it; otherwise -1. */
    private int nextLine(int from) {
        int lines = 0;
        for (int i = from; i < text.length() && lines < 2; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !followedBy('\n', i))) {
                lines++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return lines == 1 && Character.isLetter(c) ? i : -1;
            }
        }
        return -1;
    }

    private boolean followedBy(char c, int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == c;
    }

    /** A hyphen at the end of a line divides a word unless it repeats it (undang-undang) or parts two kinds of words. */
    private boolean dividesWord(int next) {
        if (form.length() < 2 || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return false;
            }
        }
        if (Character.isUpperCase(text.charAt(at - 1)) != Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        return !repeats(next);
    }

    private boolean repeats(int next) {
        for (int length = SHORTEST_REPETITION; length <= form.length(); length++) {
            String tail = form.substring(form.length() - length);
            if (text.regionMatches(true, next, tail, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean allDigits() {
        return form.chars().allMatch(Character::isDigit);
    }

    private boolean betweenDigits(int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private boolean letterAt(int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean hyphen(int from, int to) {
        if (from >= to || !Letters.isHyphen(text.charAt(from))) {
            return false;
        }
        return to == from + 1 || nextLine(from + 1) == to;
    }

    private boolean breaks(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            if (lines > 1 || Letters.partsStatements(c) || (c == '.' && endsSentence(i, to))) {
                return true;
            }
        }
        return false;
    }

    /** A full stop after a short word is taken for an abbreviation: "No. 5", "Kab. X". */
    private boolean endsSentence(int stop, int next) {
        return stop + 1 < next
                && Character.isWhitespace(text.charAt(stop + 1))
                && !Character.isLowerCase(text.charAt(next))
                && words.get(words.size() - 1).form().length() >= SHORTEST_WORD_BEFORE_A_FULL_STOP;
    }

    private static String normal(StringBuilder form) {
        boolean ascii = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= 0x80) {
                ascii = false;
            } else if (c >= 'A' && c <= 'Z') {
                form.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        if (ascii) {
            return cut(form.toString());
        }
        String decomposed = Normalizer.normalize(form, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return cut(MARKS.matcher(decomposed).replaceAll("").replaceAll("\\s+", ""));
    }

    /** What is longer is no word, and the engines part it at lengths of their own. */
    private static String cut(String word) {
        return word.length() <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONGEST_WORD) - 1));
    }
}

package id.telaah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings above the current line of a report or annex; the kind of numbering tells which is inside which. */
final class HeadingStack {
    private static final int WORDS = 14;
    private static final Pattern DECIMAL = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})+)\\.?\\s+(\\p{Lu}.*)$");
    private static final Pattern ROMAN = Pattern.compile("^([IVX]{1,6})\\s?[.)]\\s+(\\p{Lu}.*)$");
    private static final Pattern CAPITAL = Pattern.compile("^([A-Z])\\s?[.)]\\s+(\\p{Lu}.*)$");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})\\s?[.)]\\s+(\\p{Lu}.*)$");
    private static final Pattern ARABIC_CHAPTER =
            Pattern.compile("^(?:BAB|Bab)\\s+\\d{1,2}(?:[.:]?\\s+\\p{Lu}.*|[.:]?)$");
    /** "2.1 Tujuan. Laporan ini ...": a number and a label that a sentence follows in the same line. */
    private static final Pattern RUN_IN = Pattern.compile("^\\S{1,8}\\s+[^.]{3,40}\\.\\s+\\p{Lu}\\p{Ll}+\\s+.*");
    /** The part of the line width that only running text fills. */
    private static final double FULL = 0.97;

    private static final double LINE_GAP = 1.7;
    private static final Pattern LABEL_LINE = Pattern.compile("^[^:]{1,40}\\s?:.*");

    private record Entry(String kind, String text) {}

    /** A heading starts with a capital, be it behind the small letter of a name such as "e-Office". */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\p{Ll}-?\\p{Lu}");

    private final List<String> base;
    private final List<Entry> entries = new ArrayList<>();

    HeadingStack(List<String> base) {
        this.base = List.copyOf(base);
    }

    /** The kind of heading a line is; {@code next} is the line after it, empty at the end. */
    static Optional<String> kind(TextLine line, String before, @Nullable TextLine after, boolean inList, double right) {
        String next = after == null ? "" : after.plain();
        String words = line.plain();
        if (line.text().contains("\t")
                        && Marker.of(words).isEmpty()
                        && Headings.chapter(words).isEmpty()
                || line.row()) {
            return Optional.empty();
        }
        if (line.heading() > 0) {
            return Optional.of("H" + line.heading());
        }
        if (Headings.chapter(words).isPresent()
                || ARABIC_CHAPTER.matcher(words).matches() && words.split(" ").length <= WORDS) {
            return Optional.of("BAB");
        }
        if (runs(line, after, right)) {
            return Optional.empty();
        }
        boolean wraps = !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && Marker.of(next).isEmpty();
        String title = words.replaceAll("\\s*\\([^)]*\\)", "");
        boolean shortTitle = title.split(" ").length <= WORDS && !words.matches(".*[.;:,]$") && !wraps;
        if (!shortTitle) {
            return Optional.empty();
        }
        Optional<String> numbered = numbered(line, next, inList);
        if (numbered.isPresent()) {
            return numbered;
        }
        boolean alone = before.isEmpty()
                || before.matches(".*[.;:!?)]$")
                || TextLine.capitals(before)
                || before.split(" ").length < 6;
        if (Marker.of(words).isPresent() || LABEL_LINE.matcher(title).matches() || !alone || words.length() < 3) {
            return Optional.empty();
        }
        if (line.capitals() && words.matches(".*\\p{L}{3}.*")) {
            return Optional.of("CAPS");
        }
        boolean plain = title.split(" ").length <= 6
                && NAME.matcher(words).lookingAt()
                && !next.isEmpty()
                && !title.matches(".*\\d{3,}.*");
        return line.bold() || plain && !Headings.hanging(words) ? Optional.of("PLAIN") : Optional.empty();
    }

    /** True for a line that is the beginning of a paragraph and not a heading above one. */
    private static boolean runs(TextLine line, @Nullable TextLine after, double right) {
        if (line.bold() || line.capitals()) {
            return false;
        }
        return isNumbered(line.plain()) && RUN_IN.matcher(line.plain()).matches()
                || after != null && goesOn(line, after, right);
    }

    private static boolean goesOn(TextLine line, TextLine after, double right) {
        return line.width() > 0
                && right > 0
                && line.left() + line.width() >= FULL * right
                && !after.row()
                && after.number() == line.number()
                && after.top() - line.top() < LINE_GAP * line.size()
                && Marker.of(after.plain()).isEmpty()
                && !isNumbered(after.plain());
    }

    private static Optional<String> numbered(TextLine line, String next, boolean inList) {
        String words = line.plain();
        if (DECIMAL.matcher(words).matches()) {
            Matcher matcher = DECIMAL.matcher(words);
            return matcher.matches() ? Optional.of("D" + matcher.group(1).split("\\.").length) : Optional.empty();
        }
        if (ROMAN.matcher(words).matches() && !words.matches("^[CDLM]\\b.*")) {
            return Optional.of("ROMAN");
        }
        if (CAPITAL.matcher(words).matches()) {
            return Optional.of("LETTER");
        }
        Matcher number = NUMBER.matcher(words);
        boolean itemFollows = Marker.of(next)
                .filter(marker -> marker.kind() == Marker.Kind.NUMBER && !marker.first())
                .isPresent();
        return number.matches() && !inList && !itemFollows && !next.isEmpty()
                ? Optional.of("NUMBER")
                : Optional.empty();
    }

    void push(String wanted, String text) {
        String kind = before(text).map(Entry::kind).orElse(wanted);
        int at = entries.size();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind().equals(kind) || rank(entries.get(i).kind()) > rank(kind)) {
                at = i;
                break;
            }
        }
        entries.subList(at, entries.size()).clear();
        entries.add(new Entry(kind, text));
    }

    /** The kind of the heading that a numbered line goes on from, as {@code 3.} from {@code 2.}. */
    Optional<String> continued(String text) {
        return NUMBER.matcher(text).matches() ? before(text).map(Entry::kind) : Optional.empty();
    }

    /** The heading above whose number the text continues: they are siblings, however each was recognised. */
    private Optional<Entry> before(String text) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (follows(entries.get(i).text(), text)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean follows(String before, String text) {
        return place(NUMBER, text) > 1 && place(NUMBER, before) == place(NUMBER, text) - 1
                || place(CAPITAL, text) > 1 && place(CAPITAL, before) == place(CAPITAL, text) - 1
                || place(ROMAN, text) > 1 && place(ROMAN, before) == place(ROMAN, text) - 1;
    }

    private static int place(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return 0;
        }
        String label = matcher.group(1);
        return pattern == NUMBER
                ? Integer.parseInt(label)
                : pattern == ROMAN ? Numerals.roman(label) : label.charAt(0) - 'A' + 1;
    }

    /** True when a numbered heading breaks off inside a bracket or a citation, so that the next line completes it. */
    static boolean brokenOff(String text) {
        return isNumbered(text) && text.split(" ").length <= WORDS && text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Whether a line starts with a number or letter as headings and numbered paragraphs do. */
    static boolean isNumbered(String text) {
        return ROMAN.matcher(text).matches()
                || CAPITAL.matcher(text).matches()
                || NUMBER.matcher(text).matches()
                || DECIMAL.matcher(text).matches();
    }

    /** Adds the second line of a heading to the innermost one. */
    void extend(String text) {
        Entry last = entries.remove(entries.size() - 1);
        entries.add(new Entry(last.kind(), last.text() + " " + text));
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "BAB" -> 1;
            case "CAPS" -> 2;
            case "ROMAN" -> 3;
            case "LETTER" -> 4;
            case "NUMBER", "D1" -> 5;
            case "D2" -> 6;
            case "D3" -> 7;
            case "D4" -> 8;
            case "PLAIN" -> 9;
            default -> kind.charAt(0) == 'H' ? kind.charAt(1) - '0' : 9;
        };
    }

    List<String> chain() {
        List<String> chain = new ArrayList<>(base);
        entries.forEach(entry -> chain.add(entry.text()));
        return chain;
    }

    Optional<String> innermost() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).text());
    }
}

package id.telaah.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the structural lines of a regulation, also when recognition of a scan has blurred them. */
final class Headings {
    private static final Pattern CHAPTER = Pattern.compile(
            "^(?:[-–.,'*]{1,2}\\s)?(?:B\\s?A\\s?[BE8]|Bab)\\s*\\.?\\s*([IVXLl1|]{1,7}[A-E]?)\\s*[.:]?(?:\\s+(\\P{Ll}*|[A-Z].*))?$");
    private static final Pattern SECTION = Pattern.compile(
            "^(?:Bagian|BAGIAN)\\s+((?:Ke|KE)\\p{L}+(?:\\s+(?:Belas|BELAS|Puluh|PULUH)(?:\\s\\p{L}+)?)?|Pertama|PERTAMA)\\b[.:]?\\s*(.*)$");
    private static final Pattern SUBSECTION =
            Pattern.compile("^(?:Paragraf|PARAGRAF)\\s+(\\d{1,2}|Ke\\p{L}+)\\b[.:]?\\s*(.*)$");
    private static final String ARTICLE_WORD = "P\\s?[aA]\\s?[.,]?\\s?[s5SaA]\\s?[aA]\\s?[.,]?\\s?[lLI1!]";
    private static final Pattern ARTICLE = Pattern.compile("^[^\\p{L}\\d(]{0,4}" + ARTICLE_WORD
            + "\\s*[.,]?\\s*([0-9OoIlSQ]{1,3}(?:\\s[0-9OIl])?)\\s?([A-Z]{0,2})\\s*[.:,;…·\\-_'\"]*$");
    private static final Pattern ROMAN_ARTICLE = Pattern.compile("^" + ARTICLE_WORD + "\\s+([IVX]{1,4})\\s*[.]?$");
    private static final Pattern DECISION = Pattern.compile(
            "^((?:KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH|SEBELAS)|PERTAMA)(?:\\s?(?:BELAS|PULUH)(?:\\s(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN))?)?)(?:\\s*[:;.]\\s*|\\s+(?=\\p{Lu}\\p{Ll})|\\s*$)(.*)$");
    private static final Pattern MIXED_DECISION = Pattern.compile(
            "^((?:Ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)|Pertama)(?:\\s[Bb]elas)?)\\s*:\\s*(.*)$");
    private static final Pattern ANNEX = Pattern.compile(
            "^(?:[^\\p{L}\\d\\s]{1,3}\\s?\\p{Lu}?(?=LAMPIRAN))?(?:LAMPIRAN|Lampiran|LAMPlRAN|L A M P I R A N)(?:\\s*[-:]?\\s*((?:[IVXLl1]{1,5}|[A-Z]|\\d{1,2})(?:\\.[A-Z\\d])?))?\\s*[:.]?(?:\\s+(.*))?$");
    private static final Pattern REFERENCE_LEAD = Pattern.compile(
            "(?i)(\\b(dalam|pada|dimaksud|dan|atau|dan/atau|dengan|ketentuan|huruf|ayat|angka|pasal|nomor|tahun|bagian|bab|antara|dari|oleh|atas|tentang|yang|kepada|untuk|serta|menurut|berdasarkan|undang-undang)|,|\\()$");

    private Headings() {}

    /** A recognised structural line: its label and the words that follow on the same line. */
    record Heading(String label, String rest) {}

    static Optional<Heading> chapter(String line) {
        Matcher matcher = CHAPTER.matcher(line);
        if (!matcher.matches() || line.startsWith("Bab") && matcher.group(2) != null) {
            return Optional.empty();
        }
        String roman =
                matcher.group(1).toUpperCase(Locale.ROOT).replace('1', 'I').replace('|', 'I');
        if (matcher.group(1).chars().anyMatch(letter -> letter == 'l')) {
            roman = matcher.group(1).replace('l', 'I');
        }
        return Optional.of(new Heading(
                roman, matcher.group(2) == null ? "" : matcher.group(2).strip()));
    }

    /** True when a page ends in the middle of a list and the next begins with the article that is expected. */
    static boolean overPage(List<TextLine> lines, int i, int expected) {
        TextLine before = lines.get(i - 1);
        boolean due = article(lines.get(i).plain(), expected)
                .filter(label -> label.equals(String.valueOf(expected)))
                .isPresent();
        boolean begins = i + 1 < lines.size() && lines.get(i + 1).plain().matches("^(\\p{Lu}|\\(1\\)).*");
        return lines.get(i).number() > before.number()
                && due
                && begins
                && before.plain().matches(".*\\b(dan|atau)$");
    }

    /** True when a line only lists a chapter: the line before or after names another. */
    static boolean listed(List<TextLine> lines, int i) {
        boolean before = i > 0 && titledChapter(lines.get(i - 1));
        boolean after = i + 1 < lines.size() && titledChapter(lines.get(i + 1));
        return titledChapter(lines.get(i)) && (before || after);
    }

    private static boolean titledChapter(TextLine line) {
        return chapter(line.plain()).filter(found -> !found.rest().isEmpty()).isPresent();
    }

    static Optional<Heading> section(String line) {
        return two(SECTION, line).filter(Headings::title);
    }

    static Optional<Heading> subsection(String line) {
        return two(SUBSECTION, line).filter(Headings::title);
    }

    private static boolean title(Heading heading) {
        return heading.rest().isEmpty()
                || Character.isUpperCase(heading.rest().charAt(0))
                        && !heading.rest().matches(".*[.;:,]$");
    }

    private static Optional<Heading> two(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new Heading(matcher.group(1), matcher.group(2).strip()))
                : Optional.empty();
    }

    /** The label of an article heading; {@code expected} decides when letters and digits were confused. */
    static Optional<String> article(String line, int expected) {
        Matcher matcher = ARTICLE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String suffix = matcher.group(2);
        OptionalInt whole = Numerals.digits(matcher.group(1) + suffix);
        if (!suffix.isEmpty() && whole.isPresent() && whole.getAsInt() == expected) {
            return Optional.of(String.valueOf(expected));
        }
        OptionalInt digits = Numerals.digits(matcher.group(1));
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.getAsInt() + suffix);
    }

    static Optional<String> romanArticle(String line) {
        Matcher matcher = ROMAN_ARTICLE.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<Heading> decision(String line) {
        Matcher matcher = DECISION.matcher(line);
        if (matcher.matches()) {
            return Optional.of(
                    new Heading(TextLine.squeeze(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2)));
        }
        return two(MIXED_DECISION, line)
                .map(found -> new Heading(found.label().toUpperCase(Locale.ROOT), found.rest()));
    }

    /** An annex heading: {@code LAMPIRAN}, {@code LAMPIRAN II}, {@code Lampiran Keputusan ...}. */
    static Optional<Heading> annex(String line) {
        Matcher matcher = ANNEX.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2) == null
                ? ""
                : matcher.group(2).replaceFirst("^[:.]\\s*", "").strip();
        boolean titled = rest.isEmpty()
                || rest.matches(
                                "(?i)^(peraturan|keputusan|instruksi|surat edaran|surat keputusan|undang-undang|qanun|nomor|perjanjian)\\b.*")
                        && !rest.matches(".*[;.]$");
        if (!titled || line.startsWith("Lampiran") && rest.isEmpty() && matcher.group(1) == null) {
            return Optional.empty();
        }
        String roman = matcher.group(1) == null
                ? ""
                : " " + matcher.group(1).replace('l', 'I').replace('1', 'I');
        return Optional.of(new Heading(
                "LAMPIRAN"
                        + (matcher.group(1) != null && matcher.group(1).matches("\\d+")
                                ? " " + matcher.group(1)
                                : roman),
                rest));
    }

    /** True when a line is left hanging, so that what follows is still part of the sentence. */
    static boolean hanging(String text) {
        return REFERENCE_LEAD.matcher(text.strip()).find();
    }
}

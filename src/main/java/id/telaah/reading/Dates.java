package id.telaah.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in the forms official documents use: words, digits and spelled numbers. */
final class Dates {
    private static final List<Pattern> MONTHS = List.of(
            month("jan(?:uari)?|januan"),
            month("feb(?:ruari)?|pebruari|februan"),
            month("mar(?:et)?|marei"),
            month("apr(?:il)?|apnl"),
            month("mei|me[il1]"),
            month("jun[il1]?"),
            month("jul[il1]?"),
            month("agustus|agt|agu|ags"),
            month("sep(?:tember)?|sept"),
            month("okt(?:ober)?|october"),
            month("nov(?:ember)?|nopember|nop"),
            month("des(?:ember)?|december"));
    private static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final String DAY = "([0-3OoIl]?[0-9OoIl])";
    private static final String YEAR = "((?:19|20|2O|2o)[0-9OoIl]\\s?[0-9OoIl])";
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?<![\\w/])" + DAY
            + "\\s*[-\\s.]?\\s*([a-z1]{3,9})\\.?\\s*[-,]?\\s*(?:tahun\\s+)?" + YEAR + "(?!\\d)");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern SPELLED = Pattern.compile(
            "(?i)tanggal\\s*:?\\s+([a-z]+(?:\\s+[a-z]+){0,2}?),?\\s+(?:bulan\\s+)?([a-z]+),?\\s+tahun\\s+"
                    + "((?:dua|seribu)\\s+[a-z ]{4,60})");

    private Dates() {}

    private static Pattern month(String words) {
        return Pattern.compile("(?i)" + words);
    }

    /** The first date in a text. */
    static Optional<LocalDate> in(String text) {
        LocalDate best = null;
        int at = Integer.MAX_VALUE;
        for (Matcher written = WRITTEN.matcher(text); written.find(); ) {
            Optional<LocalDate> date = written(written);
            if (date.isPresent()) {
                best = date.get();
                at = written.start();
                break;
            }
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.find() && digits.start() < at) {
            Optional<LocalDate> date = date(digits.group(1), Integer.parseInt(digits.group(2)), digits.group(3));
            best = date.orElse(best);
        }
        return Optional.ofNullable(best);
    }

    /** A date in spelled numbers, as records and agreements open with. */
    static Optional<LocalDate> spelled(String text) {
        Matcher matcher = SPELLED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        OptionalInt day = Numerals.words(matcher.group(1));
        int month = monthOf(matcher.group(2));
        OptionalInt year = longestYear(matcher.group(3));
        if (day.isEmpty() || month == 0 || year.isEmpty()) {
            return Optional.empty();
        }
        return date(String.valueOf(day.getAsInt()), month, String.valueOf(year.getAsInt()));
    }

    private static OptionalInt longestYear(String words) {
        String[] parts = words.strip().split("\\s+");
        for (int n = Math.min(parts.length, 7); n >= 2; n--) {
            OptionalInt year = Numerals.words(String.join(" ", List.of(parts).subList(0, n)));
            if (year.isPresent() && year.getAsInt() > 1900 && year.getAsInt() < 2100) {
                return year;
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<LocalDate> written(Matcher matcher) {
        int month = monthOf(matcher.group(2));
        return month == 0 ? Optional.empty() : date(matcher.group(1), month, matcher.group(3));
    }

    private static Optional<LocalDate> date(String day, int month, String year) {
        OptionalInt d = Numerals.digits(day);
        OptionalInt y = Numerals.digits(year);
        if (d.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y.getAsInt(), month, d.getAsInt()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int monthOf(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        return blurred(name);
    }

    /** A long name with one letter misread; no two months are so alike. */
    private static int blurred(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (Blurred.is(name, NAMES.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}

package id.telaah.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates that a sentence names: "12 Januari 2023", "Januari 2023", "12-01-2023", "2023-01-12". */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "nov", "des");

    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,2})\\s+)?(Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November"
                    + "|Nopember|Desember)\\s+(?:tahun\\s+)?(\\d{4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile("\\b(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?((?:19|20)\\d{2})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private Dates() {}

    /** The last date a text names. A month without a day counts as its first day. */
    static @Nullable LocalDate last(String text) {
        LocalDate last = null;
        for (var pattern : List.of(WORDS, DIGITS, ISO)) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                var date = date(pattern, matcher);
                if (date.isPresent() && (last == null || date.get().isAfter(last))) {
                    last = date.get();
                }
            }
        }
        return last;
    }

    private static Optional<LocalDate> date(Pattern pattern, Matcher found) {
        try {
            if (pattern == WORDS) {
                int day = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
                return Optional.of(LocalDate.of(Integer.parseInt(found.group(3)), month(found.group(2)), day));
            }
            int year = Integer.parseInt(found.group(pattern == ISO ? 1 : 3));
            int day = Integer.parseInt(found.group(pattern == ISO ? 3 : 1));
            return Optional.of(LocalDate.of(year, Integer.parseInt(found.group(2)), day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT).replaceFirst("^peb", "feb").replaceFirst("^nop", "nov");
        for (int month = 0; month < MONTHS.size(); month++) {
            if (lower.startsWith(MONTHS.get(month))) {
                return month + 1;
            }
        }
        throw new DateTimeException("not a month: " + name);
    }
}

package id.telaah.overview;

import id.telaah.audit.TrailQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries of the trail are asked for, as the address says it; what is null does not limit.
 *
 * @param actor id of a person
 * @param action the start of a code
 * @param from first day, included
 * @param to last day, included
 * @param below entries older than this one
 */
record TrailFilter(
        @Nullable UUID institution,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long below) {

    TrailQuery query(@Nullable UUID allowed, ZoneId zone, int size) {
        return new TrailQuery(
                allowed,
                given(actor),
                given(action),
                given(subject),
                start(from, zone, 0),
                start(to, zone, 1),
                below,
                size);
    }

    /** The same entries, older than one; from the newest when null. */
    public String older(@Nullable Long entry) {
        return address("/trail", subject, actor, entry);
    }

    /** Everything that was done to a subject. */
    public String about(String other) {
        return address("/trail", other, null, null);
    }

    /** Everything that somebody did. */
    public String by(String other) {
        return address("/trail", null, other, null);
    }

    public String export() {
        return address("/trail/export", subject, actor, null);
    }

    public boolean isLimited() {
        return given(actor) != null
                || given(action) != null
                || given(subject) != null
                || given(from) != null
                || given(to) != null;
    }

    private String address(String path, @Nullable String about, @Nullable String by, @Nullable Long entry) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "institution", institution);
        put(values, "actor", given(by));
        put(values, "action", given(action));
        put(values, "subject", given(about));
        put(values, "from", given(from));
        put(values, "to", given(to));
        put(values, "below", entry);
        var uri = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(key -> uri.queryParam(key, "{" + key + "}"));
        return uri.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    /** A day that is none does not limit. */
    @Nullable
    private static Instant start(@Nullable String day, ZoneId zone, int later) {
        try {
            return day == null || day.isBlank()
                    ? null
                    : LocalDate.parse(day.strip())
                            .plusDays(later)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    private static String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

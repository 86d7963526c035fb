package id.telaah.web;

import id.telaah.access.Unfit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, and what was wrong with it.
 *
 * @param errors field to key of a sentence that says what to do
 */
public record Form(Map<String, String> values, Map<String, String> errors) {
    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public static Form empty() {
        return new Form(Map.of(), Map.of());
    }

    public static Form of(Map<String, String> values) {
        return new Form(values, Map.of());
    }

    public Form reject(String field, String key) {
        var more = new TreeMap<>(errors);
        more.putIfAbsent(field, key);
        return new Form(values, more);
    }

    public Form with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Form(more, errors);
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** @throws Unfit when it is no id; no form of ours sends such a thing */
    public UUID id(String field) {
        return as(field, UUID::fromString);
    }

    /** @throws Unfit when it is no whole number; no form of ours sends such a thing */
    public int number(String field) {
        return as(field, Integer::parseInt);
    }

    /**
     * A day, null when none was given.
     *
     * @throws Unfit when it is none
     */
    @Nullable
    public LocalDate day(String field) {
        return value(field).isEmpty() ? null : as(field, LocalDate::parse);
    }

    /** @throws Unfit when it is none of the choices there are */
    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return as(field, name -> Enum.valueOf(choices, name));
    }

    private <T> T as(String field, Function<String, T> reading) {
        try {
            return reading.apply(value(field));
        } catch (IllegalArgumentException | DateTimeException forged) {
            throw new Unfit("form." + field, value(field));
        }
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    @Nullable
    public String error(String field) {
        return errors.get(field);
    }

    /** What a browser may fill in. */
    public String completion(String field, String kind) {
        return switch (field) {
            case "username", "email" -> "username";
            case "password" -> "current-password";
            default -> kind.equals("password") ? "new-password" : "off";
        };
    }

    /** Ids of the sentences that describe a field. */
    @Nullable
    public String describedBy(String field, @Nullable String hint) {
        var ids = (hint == null ? "" : field + "-hint ") + (wrong(field) ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** A choice of a field. */
    public record Option(String value, String label) {}
}

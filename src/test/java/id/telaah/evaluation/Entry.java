package id.telaah.evaluation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A map of a YAML file, with defaults for what it does not say. */
record Entry(Map<String, Object> values) {

    String text(String key, String missing) {
        return String.valueOf(values.getOrDefault(key, missing));
    }

    @Nullable
    String textOrNull(String key, @Nullable String missing) {
        var value = values.containsKey(key) ? values.get(key) : missing;
        return value == null ? null : value.toString();
    }

    int number(String key, int missing) {
        return ((Number) values.getOrDefault(key, missing)).intValue();
    }

    boolean flag(String key, boolean missing) {
        return (boolean) values.getOrDefault(key, missing);
    }

    @Nullable
    LocalDate date(String key, @Nullable LocalDate missing) {
        if (!values.containsKey(key)) {
            return missing;
        }
        var value = values.get(key);
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : null;
    }

    <E extends Enum<E>> E one(Class<E> type, String key, E missing) {
        return values.containsKey(key)
                ? Enum.valueOf(type, text(key, "").toUpperCase(Locale.ROOT).replace('-', '_'))
                : missing;
    }

    List<String> list(String key) {
        var value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    Set<String> set(String key) {
        return new TreeSet<>(list(key));
    }

    @SuppressWarnings("unchecked")
    List<Entry> entries(String key) {
        return ((List<Map<String, Object>>) values.getOrDefault(key, List.of()))
                .stream().map(Entry::new).toList();
    }

    @SuppressWarnings("unchecked")
    Entry entry(String key) {
        return new Entry((Map<String, Object>) values.getOrDefault(key, Map.of()));
    }
}

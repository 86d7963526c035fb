package id.telaah.reporting;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language. A {@code {name}} in a sentence is replaced by its value; a part in {@code [[...]]} is
 * left out when one of its values is empty.
 */
final class Sentences {
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Properties templates = new Properties();

    private Sentences(String language) {
        var file = "messages_" + language + ".properties";
        try (var stream = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            templates.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** @param language {@code id} or {@code en} */
    static Sentences in(String language) {
        return new Sentences(language);
    }

    Set<String> keys() {
        return new TreeSet<>(templates.stringPropertyNames());
    }

    /** The sentences whose keys start with a prefix, by the rest of the key. */
    Map<String, String> under(String prefix) {
        var found = new TreeMap<String, String>();
        keys().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key.substring(prefix.length()), templates.getProperty(key)));
        return found;
    }

    boolean knows(String key) {
        return templates.containsKey(key);
    }

    /** The sentence of a key; a key without one gives the key itself. */
    String say(String key, Map<String, String> values) {
        var template = templates.getProperty(key, key);
        var reduced = OPTIONAL.matcher(template).replaceAll(match -> {
            var part = match.group(1);
            return PLACE.matcher(part)
                            .results()
                            .anyMatch(place -> value(values, place.group(1)).isEmpty())
                    ? ""
                    : Matcher.quoteReplacement(part);
        });
        return PLACE.matcher(reduced).replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** Why something is so, from a stable code; an unknown code is said by its own words. */
    String reason(String code, String detail, String file) {
        var key = knows("reason." + code) ? "reason." + code : "reason.unknown";
        return say(key, Map.of("code", code.replace('-', ' '), "detail", detail, "file", file));
    }

    private static String value(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }
}

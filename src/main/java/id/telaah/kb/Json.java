package id.telaah.kb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes values out of trees that fit their schema. */
final class Json {
    private Json() {}

    static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    static @Nullable String textOrNull(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asString() : null;
    }

    static BigDecimal decimal(JsonNode node, String key) {
        return node.path(key).decimalValue();
    }

    static <E extends Enum<E>> E constant(JsonNode node, String key, Class<E> type, E otherwise) {
        return node.has(key) ? constant(text(node, key), type) : otherwise;
    }

    static <E extends Enum<E>> Set<E> constants(JsonNode node, String key, Class<E> type) {
        return texts(node, key).stream().map(name -> constant(name, type)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> texts(JsonNode node, String key) {
        return list(node, key, JsonNode::asString);
    }

    static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> reader) {
        return node.path(key).values().stream().map(reader).toList();
    }

    /** The items of a list, each read with its JSON pointer. */
    static <T> List<T> list(JsonNode node, String key, String pointer, BiFunction<JsonNode, String, T> reader) {
        var items = node.path(key);
        var read = new ArrayList<T>();
        for (var i = 0; i < items.size(); i++) {
            read.add(reader.apply(items.get(i), pointer + "/" + key + "/" + i));
        }
        return read;
    }

    static <T> Map<String, T> map(JsonNode node, String key, Function<JsonNode, T> reader) {
        var map = new TreeMap<String, T>();
        node.path(key).properties().forEach(entry -> map.put(entry.getKey(), reader.apply(entry.getValue())));
        return map;
    }
}

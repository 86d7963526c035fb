package id.telaah.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list.
 *
 * @param next cursor of the part that follows; null at the end
 */
record Page<T>(List<T> items, @Nullable String next) {
    static final String LIMIT = "100";
    private static final int LARGEST = 500;

    Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that is known as a whole; the key orders the items and is different for each. */
    static <T> Page<T> of(List<T> all, Function<T, String> key, @Nullable String cursor, int limit) {
        var after = cursor == null ? null : decoded(cursor);
        var rest = all.stream()
                .sorted(Comparator.comparing(key))
                .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
                .limit(checked(limit) + 1L)
                .toList();
        if (rest.size() <= limit) {
            return new Page<>(rest, null);
        }
        var shown = rest.subList(0, limit);
        return new Page<>(shown, encoded(key.apply(shown.get(limit - 1))));
    }

    static int checked(int limit) {
        if (limit < 1 || limit > LARGEST) {
            throw Refusal.value("limit", limit, "1 - " + LARGEST);
        }
        return limit;
    }

    static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.value("cursor", cursor, "next");
        }
    }

    /** With a {@code Link} to the part that follows. */
    ResponseEntity<Page<T>> answer(HttpServletRequest request) {
        var response = ResponseEntity.ok();
        if (next != null) {
            var uri = ServletUriComponentsBuilder.fromRequest(request)
                    .replaceQueryParam("cursor", next)
                    .build()
                    .toUriString();
            response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(uri));
        }
        return response.body(this);
    }
}

package id.telaah.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Entity tags of things with a version: {@code "7"}, or {@code "7.9f3c"} where also the content counts. */
final class Tags {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[0-9a-f]+)?\"");

    private Tags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change is meant for.
     *
     * @param match value of {@code If-Match}
     */
    static long version(@Nullable String match) {
        if (match == null || match.isBlank()) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", java.util.Map.of());
        }
        var tag = TAG.matcher(match.strip());
        if (!tag.matches()) {
            throw Refusal.value("If-Match", match, "\"7\"");
        }
        return Long.parseLong(tag.group(1));
    }

    static <T> ResponseEntity<T> tagged(T body, long version) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }
}

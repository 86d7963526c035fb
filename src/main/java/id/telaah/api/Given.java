package id.telaah.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a client sent. */
final class Given {
    private Given() {}

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.missing(field, "");
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Builds a record of a face, which checks its values at birth. */
    static <T> T checked(String field, @Nullable Object value, Supplier<T> record) {
        try {
            return record.get();
        } catch (IllegalArgumentException e) {
            throw Refusal.value(field, value == null ? "" : value, String.valueOf(e.getMessage()));
        }
    }
}

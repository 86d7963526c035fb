package id.telaah.review;

import java.util.Map;

/**
 * An act that is not possible as things stand; nothing was changed. The message is Indonesian and says what to do; code and
 * values say the same in another language.
 */
public final class NotPossible extends RuntimeException {
    private final String code;
    private final Map<String, String> values;

    NotPossible(String code, Map<String, String> values, String message) {
        super(message);
        this.code = code;
        this.values = Map.copyOf(values);
    }

    /** Stable code, such as {@code reason-missing}. */
    public String code() {
        return code;
    }

    /** What the message speaks about, by name. */
    public Map<String, String> values() {
        return values;
    }
}

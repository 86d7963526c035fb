package id.telaah.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Something the API itself refuses. */
final class Refusal extends RuntimeException {
    private final transient Failure failure;

    private Refusal(Failure failure) {
        super(failure.code());
        this.failure = failure;
    }

    private Refusal(HttpStatus status, String code, Map<String, ?> values) {
        super(code + " " + values);
        this.failure = Failure.of(status, code, values);
    }

    /** A value of a request that cannot be taken, and what could. */
    static Refusal value(String field, Object given, String allowed) {
        var values = new LinkedHashMap<String, Object>();
        values.put("field", field);
        values.put("value", shortened(given));
        values.put("allowed", allowed);
        return new Refusal(HttpStatus.BAD_REQUEST, "bad-value", values);
    }

    static Refusal missing(String field, String allowed) {
        return new Refusal(HttpStatus.BAD_REQUEST, "missing-value", Map.of("field", field, "allowed", allowed));
    }

    static Refusal of(HttpStatus status, String code, Map<String, ?> values) {
        return new Refusal(status, code, values);
    }

    static Refusal of(Failure failure) {
        return new Refusal(failure);
    }

    Failure failure() {
        return failure;
    }

    static String shortened(Object given) {
        var text = String.valueOf(given);
        return text.length() > 200 ? text.substring(0, 200) + "..." : text;
    }
}

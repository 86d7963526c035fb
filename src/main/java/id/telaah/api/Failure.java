package id.telaah.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;

/**
 * Why a request was not done, before it is said in a language.
 *
 * @param code kind of the problem: the end of its type, and the key of its texts
 * @param values what the texts speak about; also members of the problem
 * @param said the detail, when it is known in Indonesian already; a text in another language may take its place
 */
record Failure(HttpStatusCode status, String code, Map<String, Object> values, Optional<String> said) {
    static final String TYPE = "urn:telaah:problem:";

    Failure {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Failure of(HttpStatusCode status, String code, Map<String, ?> values) {
        return new Failure(status, code, new LinkedHashMap<>(values), Optional.empty());
    }

    static Failure said(HttpStatusCode status, String code, Map<String, ?> values, String detail) {
        return new Failure(status, code, new LinkedHashMap<>(values), Optional.of(detail));
    }

    /** The same with one more value. */
    Failure with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Failure(status, code, more, said);
    }

    /** The members of problem details (RFC 9457). */
    Map<String, Object> members(HttpServletRequest request) {
        var tongue = Tongue.of(request);
        var members = new LinkedHashMap<String, Object>();
        members.put("type", TYPE + code);
        members.put("title", tongue.say(code + ".title", values));
        members.put("status", status.value());
        members.put("detail", detail(tongue));
        members.put("instance", request.getRequestURI());
        values.forEach(members::putIfAbsent);
        return members;
    }

    /** What is already said stays in Indonesian; for another language there may be a text for its inner code. */
    private String detail(Tongue tongue) {
        if (said.isEmpty()) {
            return tongue.say(code + ".detail", values);
        }
        var key = code + "." + values.get("code");
        return tongue != Tongue.INDONESIAN && tongue.has(key) ? tongue.say(key, values) : said.get();
    }
}

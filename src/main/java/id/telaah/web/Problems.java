package id.telaah.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Problem details (RFC 9457) where no controller is reached; in English for who prefers it, otherwise in Indonesian. */
final class Problems {
    private static final List<String> LANGUAGES = List.of("id", "en");

    private Problems() {}

    /** @param code kind of the problem for machines: letters and hyphens; the key of its texts, which need no escaping */
    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var language = language(request);
        var texts = ResourceBundle.getBundle("id.telaah.web.problems", Locale.forLanguageTag(language));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"type\":\"urn:telaah:problem:%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(
                                code,
                                texts.getString(code + ".title"),
                                status.value(),
                                texts.getString(code + ".detail")));
    }

    private static String language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return LANGUAGES.get(0);
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }
}

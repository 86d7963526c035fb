package id.telaah.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem details (RFC 9457) where no controller is reached; in English for who prefers it, otherwise in Indonesian. */
final class Problems {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LANGUAGES = List.of("id", "en");

    private Problems() {}

    /** @param code kind of the problem for machines: letters and hyphens; the key of its texts */
    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        var language = language(request);
        var texts = ResourceBundle.getBundle("id.telaah.web.problems", Locale.forLanguageTag(language));
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "urn:telaah:problem:" + code);
        members.put("title", texts.getString(code + ".title"));
        members.put("status", status.value());
        members.put("detail", texts.getString(code + ".detail"));
        members.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        response.getOutputStream().write(JSON.writeValueAsBytes(members));
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

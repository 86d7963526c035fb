package id.telaah.web;

import id.telaah.access.Visit;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Language and theme of a browser, in two cookies, so that they hold before anybody logs in. Without a cookie
 * the language is that of the person; Indonesian comes first, whatever a browser asks for.
 */
@Component("localeResolver")
final class Tastes extends AcceptHeaderLocaleResolver {
    static final List<String> LANGUAGES = List.of("id", "en");
    static final List<String> THEMES = List.of("auto", "light", "dark");
    private static final Duration KEPT = Duration.ofDays(365);

    Frame.Taste of(HttpServletRequest request) {
        return new Frame.Taste(language(request), known(THEMES, WebUtils.getCookie(request, "theme")));
    }

    /** Keeps what is known of a choice; anything else changes nothing. */
    void choose(HttpServletResponse response, String language, String theme) {
        keep(response, "language", LANGUAGES, language);
        keep(response, "theme", THEMES, theme);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Locale.forLanguageTag(of(request).language());
    }

    private static String language(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, "language");
        return cookie != null
                ? known(LANGUAGES, cookie)
                : Present.visit(request).map(Visit::language).orElse(LANGUAGES.get(0));
    }

    private static String known(List<String> choices, @Nullable Cookie cookie) {
        return cookie != null && choices.contains(cookie.getValue()) ? cookie.getValue() : choices.get(0);
    }

    private static void keep(HttpServletResponse response, String name, List<String> choices, String chosen) {
        if (choices.contains(chosen)) {
            var cookie = ResponseCookie.from(name, chosen)
                    .path("/")
                    .maxAge(KEPT)
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}

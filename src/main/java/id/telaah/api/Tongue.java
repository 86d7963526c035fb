package id.telaah.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The language of messages: English for who prefers it, otherwise Indonesian. */
enum Tongue {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;
    private final ResourceBundle texts;

    Tongue(String code) {
        this.code = code;
        this.texts = ResourceBundle.getBundle("id.telaah.api.messages", Locale.forLanguageTag(code));
    }

    static Tongue of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return INDONESIAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals(ENGLISH.code) || language.equals(INDONESIAN.code))
                .findFirst()
                .map(language -> language.equals(ENGLISH.code) ? ENGLISH : INDONESIAN)
                .orElse(INDONESIAN);
    }

    /** As {@code id.telaah.reporting.Reports} names it. */
    String code() {
        return code;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text with its {@code {names}} replaced by values. */
    String say(String key, Map<String, ?> values) {
        var text = texts.getString(key);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}

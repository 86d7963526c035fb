package id.telaah.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and theme, for everybody, logged in or not. */
@Controller
final class PreferencesScreen {
    private final Tastes tastes;

    PreferencesScreen(Tastes tastes) {
        this.tastes = tastes;
    }

    @PostMapping("/preferences")
    String choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        tastes.choose(response, language, theme);
        return "redirect:" + own(back);
    }

    /** A path of this application; anything that could lead elsewhere becomes the first screen. */
    private static String own(String back) {
        return back.matches("/(?![/\\\\])[^\\\\\\r\\n]*") ? back : "/";
    }
}

package id.telaah.web;

import id.telaah.access.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and theme, for everybody, logged in or not; the language of somebody who is goes with them to other browsers. */
@Controller
final class PreferencesScreen {
    private final Tastes tastes;
    private final People people;

    PreferencesScreen(Tastes tastes, People people) {
        this.tastes = tastes;
        this.people = people;
    }

    @PostMapping("/preferences")
    String choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        tastes.choose(response, language, theme);
        Present.visit(request)
                .filter(visit -> Tastes.LANGUAGES.contains(language) && !language.equals(visit.language()))
                .ifPresent(visit -> people.speak(visit.viewer(), language));
        return "redirect:" + own(back);
    }

    /** A path of this application; anything that could lead elsewhere becomes the first screen. */
    private static String own(String back) {
        return back.matches("/(?![/\\\\])[^\\\\\\r\\n]*") ? back : "/";
    }
}

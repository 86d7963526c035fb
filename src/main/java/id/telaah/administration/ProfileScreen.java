package id.telaah.administration;

import id.telaah.access.Directory;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Tokens;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import id.telaah.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own account: roles and tokens; language and theme are chosen where they are for everybody. */
@Controller
final class ProfileScreen {
    private static final List<String> LIFETIMES = List.of("30", "90", "365");

    private final People people;
    private final Directory directory;
    private final Tokens tokens;

    ProfileScreen(People people, Directory directory, Tokens tokens) {
        this.people = people;
        this.directory = directory;
        this.tokens = tokens;
    }

    @GetMapping("/profile")
    String show(Viewer viewer, Model model) {
        return show(viewer, Form.of(Map.of("reading", "on", "days", "90")), Set.of(), model);
    }

    private String show(Viewer viewer, Form form, Set<String> chosen, Model model) {
        var person = people.person(viewer, viewer.person());
        model.addAttribute("person", person);
        model.addAttribute("held", new Held.Names(viewer, directory).of(person.grants()));
        model.addAttribute("tokens", tokens.of(viewer, viewer.person()));
        model.addAttribute("permits", permits(viewer));
        model.addAttribute("chosen", chosen);
        model.addAttribute("lifetimes", LIFETIMES);
        model.addAttribute("form", form);
        return "administration/profile";
    }

    /** What a token of the viewer can carry. */
    private static List<String> permits(Viewer viewer) {
        return Arrays.stream(Permit.values())
                .filter(viewer::mayAnywhere)
                .map(Permit::name)
                .toList();
    }

    @PostMapping("/profile/tokens")
    String make(
            Viewer viewer,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "permits", defaultValue = "") Set<String> chosen,
            Model model,
            HttpServletResponse response) {
        var form = Form.of(values);
        try {
            var made = tokens.make(
                    viewer,
                    form.value("name"),
                    Arrays.stream(Permit.values())
                            .filter(permit -> chosen.contains(permit.name()))
                            .collect(Collectors.toUnmodifiableSet()),
                    values.containsKey("reading"),
                    Duration.ofDays(LIFETIMES.contains(form.value("days")) ? Long.parseLong(form.value("days")) : 0));
            model.addAttribute("token", made.token());
            model.addAttribute("secret", made.secret());
            return "administration/token";
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(viewer, form.reject(field(refusal), refusal.what()), chosen, model);
        }
    }

    private static String field(Unfit refusal) {
        return switch (refusal.what()) {
            case "token.permits" -> "permits";
            case "token.lifetime" -> "days";
            default -> "name";
        };
    }

    @PostMapping("/profile/tokens/{token}/revocation")
    String revoke(Viewer viewer, @PathVariable("token") UUID token, RedirectAttributes flash) {
        tokens.revoke(viewer, token);
        flash.addFlashAttribute(Notice.NAME, Notice.good("token.ended"));
        return "redirect:/profile";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        static Section profileSection() {
            return new Section(-2, "section.profile", "/profile", viewer -> true);
        }

        @Bean
        static Section passwordSection() {
            return new Section(-1, "password.title", "/password", viewer -> true);
        }
    }
}

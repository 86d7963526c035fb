package id.telaah.administration;

import id.telaah.access.Directory;
import id.telaah.access.NotAllowed;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Person;
import id.telaah.access.Stale;
import id.telaah.access.Tokens;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: data, roles, password, tokens. */
@Controller
final class PersonScreen {
    private final People people;
    private final Directory directory;
    private final Tokens tokens;

    PersonScreen(People people, Directory directory, Tokens tokens) {
        this.people = people;
        this.directory = directory;
        this.tokens = tokens;
    }

    @GetMapping("/people/{person}")
    String show(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @RequestParam(defaultValue = "") String place,
            Model model) {
        model.addAttribute("grant", Form.of(Map.of("place", place)));
        return show(viewer, ruled(viewer, id), model);
    }

    /** Who rules nobody has the own account elsewhere. */
    private Person ruled(Viewer viewer, UUID id) {
        var person = people.person(viewer, id);
        if (!viewer.mayAnywhere(Permit.MANAGE_AGENCIES)) {
            throw new NotAllowed(Permit.MANAGE_AGENCIES);
        }
        return person;
    }

    private String show(Viewer viewer, Person person, Model model) {
        var grant = model.getAttribute("grant") instanceof Form chosen ? chosen : Form.empty();
        model.addAttribute("grant", grant);
        model.addAttribute("person", person);
        model.addAttribute("held", new Held.Names(viewer, directory).of(person.grants()));
        model.addAttribute("offer", Offer.of(viewer, directory, grant.value("place")));
        model.addAttribute(
                "lockedUntil", people.lockedUntil(viewer, person.id()).orElse(null));
        model.addAttribute(
                "tokens",
                tokens.of(viewer, person.id()).stream()
                        .filter(token -> token.revoked().isEmpty())
                        .toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form(person));
        }
        return "administration/person";
    }

    private static Form form(Person person) {
        return Form.of(Map.of(
                "name", person.name(),
                "email", person.email().orElse(""),
                "language", person.language(),
                "active", person.active() ? "on" : "",
                "version", "" + person.version()));
    }

    @PostMapping("/people/{person}")
    String change(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var before = ruled(viewer, id);
        var form = Form.of(values);
        try {
            var changed = people.change(viewer, wanted(before, form, values.containsKey("active")));
            flash.addFlashAttribute(Notice.NAME, Notice.good("saved", changed.name()));
            return "redirect:/people/" + id;
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("form", form.reject(field(refusal), refusal.what()));
        } catch (Stale meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var now = people.person(viewer, id);
            model.addAttribute("meanwhile", now);
            model.addAttribute("form", form.with("version", "" + now.version()));
        }
        return show(viewer, people.person(viewer, id), model);
    }

    private static Person wanted(Person before, Form form, boolean active) {
        return new Person(
                before.id(),
                Versions.of(form),
                before.login(),
                form.value("name"),
                Optional.of(form.value("email")),
                form.value("language"),
                active,
                before.grants());
    }

    private static String field(Unfit refusal) {
        return switch (refusal.what()) {
            case "person.taken" -> "email";
            case "person.last-administrator" -> "active";
            default -> PeopleScreen.field(refusal);
        };
    }

    @PostMapping("/people/{person}/grants")
    String give(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var person = ruled(viewer, id);
        var form = Form.of(values);
        try {
            people.give(viewer, id, Offer.chosen(form));
            flash.addFlashAttribute(Notice.NAME, Notice.good("person.given", person.name()));
            return "redirect:/people/" + id;
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("grant", form.reject(PeopleScreen.field(refusal), refusal.what()));
            return show(viewer, person, model);
        }
    }

    @PostMapping("/people/{person}/grants/removal")
    String take(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes flash) {
        var person = ruled(viewer, id);
        try {
            people.take(viewer, id, Offer.chosen(Form.of(values)));
            flash.addFlashAttribute(Notice.NAME, Notice.good("person.withdrawn", person.name()));
        } catch (Unfit refusal) {
            flash.addFlashAttribute(Notice.NAME, Notice.bad(refusal.what()));
        }
        var stillRuled =
                people.ruledBy(viewer).stream().anyMatch(one -> one.id().equals(id));
        return stillRuled ? "redirect:/people/" + id : "redirect:/people";
    }

    @PostMapping("/people/{person}/password")
    String renew(Viewer viewer, @PathVariable("person") UUID id, Model model) {
        var person = ruled(viewer, id);
        model.addAttribute("password", people.renewPassword(viewer, id));
        model.addAttribute("person", person);
        return "administration/password";
    }

    @PostMapping("/people/{person}/unlock")
    String unlock(Viewer viewer, @PathVariable("person") UUID id, RedirectAttributes flash) {
        var person = ruled(viewer, id);
        people.unlock(viewer, id);
        flash.addFlashAttribute(Notice.NAME, Notice.good("person.unlocked", person.name()));
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{person}/tokens/{token}/revocation")
    String revoke(
            Viewer viewer,
            @PathVariable("person") UUID id,
            @PathVariable("token") UUID token,
            RedirectAttributes flash) {
        ruled(viewer, id);
        tokens.revoke(viewer, token);
        flash.addFlashAttribute(Notice.NAME, Notice.good("token.ended"));
        return "redirect:/people/" + id;
    }
}

package id.telaah.administration;

import id.telaah.access.Directory;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people that the viewer rules, and new ones. */
@Controller
final class PeopleScreen {
    private static final Map<String, Comparator<Row>> ORDERS = Map.of(
            "name",
            Comparator.comparing(row -> row.person().name(), String.CASE_INSENSITIVE_ORDER),
            "login",
            Comparator.comparing(row -> row.person().login()));

    private final People people;
    private final Directory directory;

    /** Somebody in the table. */
    record Row(Person person, List<Held> held) {}

    PeopleScreen(People people, Directory directory) {
        this.people = people;
        this.directory = directory;
    }

    @GetMapping("/people")
    String list(Viewer viewer, @RequestParam Map<String, String> query, Model model) {
        viewer.mustSomewhere(Permit.MANAGE_AGENCIES);
        var names = new Held.Names(viewer, directory);
        var rows = people.ruledBy(viewer).stream()
                .filter(person -> passes(person, query))
                .map(person -> new Row(person, names.of(person.grants())))
                .toList();
        model.addAttribute("slice", Slice.of("/people", query, rows, ORDERS));
        model.addAttribute("form", Form.of(query));
        model.addAttribute("institutions", InstitutionsScreen.ruledBy(viewer, directory));
        model.addAttribute("roles", Role.values());
        return "administration/people";
    }

    private static boolean passes(Person person, Map<String, String> query) {
        var role = query.getOrDefault("role", "");
        var place = query.getOrDefault("place", "");
        var state = query.getOrDefault("state", "");
        return Slice.matches(
                        query, person.name(), person.login(), person.email().orElse(""))
                && (state.isEmpty() || person.active() == state.equals("active"))
                && (role.isEmpty() && place.isEmpty()
                        || person.grants().stream()
                                .anyMatch(grant -> (role.isEmpty()
                                                || grant.role().name().equals(role))
                                        && (place.isEmpty() || place.equals(String.valueOf(grant.institution())))));
    }

    @GetMapping("/people/new")
    String fresh(Viewer viewer, @RequestParam(defaultValue = "") String place, Model model) {
        viewer.mustSomewhere(Permit.MANAGE_AGENCIES);
        return ask(viewer, Form.of(Map.of("place", place, "language", "id")), model);
    }

    private String ask(Viewer viewer, Form form, Model model) {
        model.addAttribute("offer", Offer.of(viewer, directory, form.value("place")));
        model.addAttribute("form", form);
        return "administration/newperson";
    }

    @PostMapping("/people")
    String add(Viewer viewer, @RequestParam Map<String, String> values, Model model, HttpServletResponse response) {
        viewer.mustSomewhere(Permit.MANAGE_AGENCIES);
        var form = Form.of(values);
        try {
            var added = people.add(viewer, person(form));
            model.addAttribute("person", added.person());
            model.addAttribute("password", added.password());
            return "administration/password";
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ask(viewer, form.reject(field(refusal), refusal.what()), model);
        }
    }

    private static Person person(Form form) {
        return new Person(
                UUID.randomUUID(),
                1,
                form.value("login"),
                form.value("name"),
                Optional.of(form.value("email")),
                form.value("language"),
                true,
                Set.of(Offer.chosen(form)));
    }

    /** The field that a refusal is about. */
    static String field(Unfit refusal) {
        return switch (refusal.what()) {
            case "person.name" -> "name";
            case "person.email" -> "email";
            case "person.language" -> "language";
            case "grant.agency" -> "agency";
            case "grant.role", "grant.place" -> "role";
            default -> "login";
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        static Section peopleSection() {
            return new Section(81, "section.people", "/people", viewer -> viewer.mayAnywhere(Permit.MANAGE_AGENCIES));
        }
    }
}

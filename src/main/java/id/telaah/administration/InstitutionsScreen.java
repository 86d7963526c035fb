package id.telaah.administration;

import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import id.telaah.web.Section;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The institutions that the viewer rules, and new ones. */
@Controller
final class InstitutionsScreen {
    private static final Map<String, Comparator<Institution>> ORDERS = Map.of(
            "name",
            Comparator.comparing(Institution::name, String.CASE_INSENSITIVE_ORDER),
            "kind",
            Comparator.comparing(Institution::kind).thenComparing(Institution::name));

    private final Directory directory;

    InstitutionsScreen(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/institutions")
    String list(Viewer viewer, @RequestParam Map<String, String> query, Model model) {
        viewer.mustSomewhere(Permit.MANAGE_AGENCIES);
        var all = ruledBy(viewer, directory).stream()
                .filter(one -> Slice.matches(query, one.name()))
                .toList();
        model.addAttribute("slice", Slice.of("/institutions", query, all, ORDERS));
        model.addAttribute("form", Form.of(query));
        model.addAttribute("mayAdd", viewer.everywhere(Permit.MANAGE_ACCESS));
        return "administration/institutions";
    }

    /** Where the viewer may keep agencies and their officers, or more. */
    static List<Institution> ruledBy(Viewer viewer, Directory directory) {
        return directory.institutions(viewer).stream()
                .filter(one -> viewer.may(Permit.MANAGE_AGENCIES, one.id()))
                .toList();
    }

    @GetMapping("/institutions/new")
    String fresh(Viewer viewer, Model model) {
        viewer.mustEverywhere(Permit.MANAGE_ACCESS);
        return ask(Form.of(Map.of("kind", "kota")), model);
    }

    private static String ask(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", InstitutionScreen.KINDS);
        return "administration/newinstitution";
    }

    @PostMapping("/institutions")
    String add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var added = directory.addInstitution(viewer, name, kind);
            flash.addFlashAttribute(Notice.NAME, Notice.good("institution.added", added.name()));
            return "redirect:/institutions/" + added.id();
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ask(
                    Form.of(Map.of("name", name, "kind", kind))
                            .reject(InstitutionScreen.field(refusal), refusal.what()),
                    model);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        static Section institutionsSection() {
            return new Section(
                    80, "section.institutions", "/institutions", viewer -> viewer.mayAnywhere(Permit.MANAGE_AGENCIES));
        }
    }
}

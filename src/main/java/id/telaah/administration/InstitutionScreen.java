package id.telaah.administration;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One institution and its agencies. */
@Controller
final class InstitutionScreen {
    /** From the smallest to the widest; the same as {@link Institution#KINDS}. */
    static final List<String> KINDS = List.of("kota", "kabupaten", "provinsi", "kementerian", "lembaga");

    private static final Map<String, Comparator<Agency>> ORDERS =
            Map.of("name", Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER));

    private final Directory directory;

    InstitutionScreen(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/institutions/{institution}")
    String show(
            Viewer viewer, @PathVariable("institution") UUID id, @RequestParam Map<String, String> query, Model model) {
        viewer.must(Permit.MANAGE_AGENCIES, id);
        return show(viewer, directory.institution(viewer, id), query, model);
    }

    private String show(Viewer viewer, Institution institution, Map<String, String> query, Model model) {
        var agencies = directory.agencies(viewer, institution.id());
        var shown = agencies.stream()
                .filter(one -> Slice.matches(query, one.name()))
                .toList();
        model.addAttribute("institution", institution);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("mayChange", viewer.may(Permit.MANAGE_ACCESS, institution.id()));
        model.addAttribute("none", agencies.isEmpty());
        model.addAttribute("slice", Slice.of("/institutions/" + institution.id(), query, shown, ORDERS));
        model.addAttribute("filter", Form.of(query));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", form(institution));
        }
        if (!model.containsAttribute("more")) {
            model.addAttribute("more", Form.empty());
        }
        return "administration/institution";
    }

    private static Form form(Institution institution) {
        return Form.of(Map.of(
                "name",
                institution.name(),
                "kind",
                institution.kind(),
                "active",
                institution.active() ? "on" : "",
                "version",
                "" + institution.version()));
    }

    @PostMapping("/institutions/{institution}")
    String change(
            Viewer viewer,
            @PathVariable("institution") UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        viewer.must(Permit.MANAGE_ACCESS, id);
        var form = Form.of(values);
        try {
            var changed = directory.changeInstitution(
                    viewer,
                    new Institution(
                            id,
                            Versions.of(form),
                            form.value("name"),
                            form.value("kind"),
                            values.containsKey("active")));
            flash.addFlashAttribute(Notice.NAME, Notice.good("saved", changed.name()));
            return "redirect:/institutions/" + id;
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("form", form.reject(field(refusal), refusal.what()));
        } catch (Stale meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var now = directory.institution(viewer, id);
            model.addAttribute("form", form.with("version", "" + now.version()));
            model.addAttribute("meanwhile", now);
        }
        return show(viewer, directory.institution(viewer, id), Map.of(), model);
    }

    static String field(Unfit refusal) {
        return refusal.what().equals("institution.kind") ? "kind" : "name";
    }

    /** Adds many at once; names that are refused stay in the form. */
    @PostMapping("/institutions/{institution}/agencies")
    String add(
            Viewer viewer,
            @PathVariable("institution") UUID id,
            @RequestParam(defaultValue = "") String names,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        viewer.must(Permit.MANAGE_AGENCIES, id);
        var wanted = names.lines().filter(line -> !line.isBlank()).toList();
        var refused = new ArrayList<String>();
        for (var name : wanted) {
            try {
                directory.addAgency(viewer, id, name);
            } catch (Unfit refusal) {
                refused.add(name);
            }
        }
        if (!wanted.isEmpty() && refused.isEmpty()) {
            flash.addFlashAttribute(Notice.NAME, Notice.good("agencies.added", "" + wanted.size()));
            return "redirect:/institutions/" + id;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute(
                "more",
                Form.of(Map.of("names", String.join("\n", refused)))
                        .reject("names", wanted.isEmpty() ? "agencies.no-name" : "agencies.refused"));
        return show(viewer, directory.institution(viewer, id), Map.of(), model);
    }
}

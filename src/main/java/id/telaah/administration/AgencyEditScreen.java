package id.telaah.administration;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One agency of an institution. */
@Controller
final class AgencyEditScreen {
    private final Directory directory;

    AgencyEditScreen(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/agencies/{agency}")
    String show(Viewer viewer, @PathVariable("agency") UUID id, Model model) {
        var agency = ruled(viewer, id);
        return show(viewer, agency, form(agency), model);
    }

    private Agency ruled(Viewer viewer, UUID id) {
        var agency = directory.agency(viewer, id);
        viewer.must(Permit.MANAGE_AGENCIES, agency.institution());
        return agency;
    }

    private String show(Viewer viewer, Agency agency, Form form, Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("institution", directory.institution(viewer, agency.institution()));
        model.addAttribute("form", form);
        return "administration/agency";
    }

    private static Form form(Agency agency) {
        return Form.of(
                Map.of("name", agency.name(), "active", agency.active() ? "on" : "", "version", "" + agency.version()));
    }

    @PostMapping("/agencies/{agency}")
    String change(
            Viewer viewer,
            @PathVariable("agency") UUID id,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var before = ruled(viewer, id);
        var form = Form.of(values);
        try {
            var changed = directory.changeAgency(
                    viewer,
                    new Agency(
                            id,
                            Versions.of(form),
                            before.institution(),
                            form.value("name"),
                            values.containsKey("active")));
            flash.addFlashAttribute(Notice.NAME, Notice.good("saved", changed.name()));
            return "redirect:/institutions/" + changed.institution();
        } catch (Unfit refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(viewer, before, form.reject("name", refusal.what()), model);
        } catch (Stale meanwhile) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            var now = directory.agency(viewer, id);
            model.addAttribute("meanwhile", now);
            return show(viewer, now, form.with("version", "" + now.version()), model);
        }
    }
}

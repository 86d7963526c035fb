package id.telaah.desk;

import id.telaah.access.Directory;
import id.telaah.access.NotAllowed;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.assessment.TermsException;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.review.YearCopy;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a dossier, empty or as a copy of an earlier one. */
@Controller
final class OpeningScreen {
    private final Dossiers dossiers;
    private final YearCopy copies;
    private final Directory directory;
    private final OpeningForms forms;

    OpeningScreen(Dossiers dossiers, YearCopy copies, Directory directory, OpeningForms forms) {
        this.dossiers = dossiers;
        this.copies = copies;
        this.directory = directory;
        this.forms = forms;
    }

    /** @param from the dossier to begin with a copy of; null for none */
    @GetMapping("/dossiers/new")
    String form(Viewer viewer, @RequestParam @Nullable UUID from, Model model) {
        insist(viewer);
        if (from == null) {
            return form(viewer, model, forms.empty(forms.coordinated(viewer).get(0)));
        }
        var earlier = dossiers.get(viewer, from);
        viewer.must(Permit.COORDINATE, earlier.institution());
        return form(viewer, model, OpeningForms.after(earlier));
    }

    private void insist(Viewer viewer) {
        if (forms.coordinated(viewer).isEmpty()) {
            throw new NotAllowed(Permit.COORDINATE);
        }
    }

    private String form(Viewer viewer, Model model, Form form) {
        model.addAttribute("form", form);
        model.addAttribute("institutions", forms.institutions(viewer));
        model.addAttribute("editions", forms.editions());
        model.addAttribute("earlier", forms.earlier(viewer));
        return "desk/opening";
    }

    @PostMapping("/dossiers")
    String open(
            Viewer viewer,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        insist(viewer);
        var form = forms.checked(viewer, Form.of(typed));
        if (!form.isRefused()) {
            try {
                return "redirect:/dossiers/%s/files".formatted(opened(viewer, form, flash));
            } catch (Dossiers.AlreadyOpen e) {
                form = form.reject("year", "opening.exists");
            } catch (TermsException e) {
                form = form.reject("edition", "opening.edition.unknown");
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return form(viewer, model, form);
    }

    private UUID opened(Viewer viewer, Form form, RedirectAttributes flash) {
        var institution = form.id("institution");
        var terms = terms(viewer, institution, form);
        if (form.value("from").isEmpty()) {
            flash.addFlashAttribute(Notice.NAME, Notice.good("dossiers.opened", form.value("year")));
            return dossiers.open(viewer, institution, terms).id();
        }
        var due = form.day("due");
        var opened = copies.open(viewer, institution, terms, form.id("from"), due);
        var carried = opened.carried();
        flash.addFlashAttribute(
                Notice.NAME,
                Notice.good(
                        "dossiers.copied",
                        form.value("year"),
                        "" + carried.files(),
                        "" + carried.assignments().size()));
        return opened.dossier().id();
    }

    private DossierTerms terms(Viewer viewer, UUID institution, Form form) {
        var edition = Editions.parts(form.value("edition"));
        return new DossierTerms(
                form.value("name"),
                directory.institution(viewer, institution).kind(),
                Integer.parseInt(form.value("year")),
                edition.instrument(),
                edition.edition(),
                LocalDate.parse(form.value("asOf")));
    }
}

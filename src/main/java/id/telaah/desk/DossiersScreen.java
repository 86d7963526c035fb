package id.telaah.desk;

import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.assessment.TermsException;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.JudgementSummary;
import id.telaah.dossier.Suggestions;
import id.telaah.web.DossierHeads;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import id.telaah.web.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dossiers of a viewer, and opening another one. */
@Controller
final class DossiersScreen {
    private final Dossiers dossiers;
    private final Suggestions suggestions;
    private final DossierProgress progress;
    private final DossierHeads heads;
    private final Directory directory;
    private final Editions editions;
    private final SampleDossier sample;

    DossiersScreen(
            Dossiers dossiers,
            Suggestions suggestions,
            DossierProgress progress,
            DossierHeads heads,
            Directory directory,
            Editions editions,
            SampleDossier sample) {
        this.dossiers = dossiers;
        this.suggestions = suggestions;
        this.progress = progress;
        this.heads = heads;
        this.directory = directory;
        this.editions = editions;
        this.sample = sample;
    }

    /**
     * A dossier in the list.
     *
     * @param judgement the latest; null before the first
     */
    record Line(
            Dossier dossier, String stage, @Nullable JudgementSummary judgement, DossierProgress.Standing standing) {
        public int files() {
            return standing.files().entrySet().stream()
                    .filter(entry -> FileStates.COUNTED.contains(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    @GetMapping("/dossiers")
    String list(Viewer viewer, Model model) {
        model.addAttribute(
                "lines",
                dossiers.list(viewer).stream()
                        .map(dossier -> new Line(
                                dossier,
                                heads.stage(dossier),
                                suggestions.latest(viewer, dossier.id()).orElse(null),
                                progress.standing(viewer, dossier.id())))
                        .toList());
        model.addAttribute("mayOpen", !coordinated(viewer).isEmpty());
        model.addAttribute("sample", sample.isOfferedTo(viewer));
        return "desk/dossiers";
    }

    @GetMapping("/dossiers/new")
    String form(Viewer viewer, Model model) {
        var first = insist(viewer).get(0);
        var proposal = Form.of(editions.proposal())
                .with("institution", first.id().toString())
                .with("name", first.name());
        return form(viewer, model, proposal);
    }

    private List<Institution> insist(Viewer viewer) {
        var institutions = coordinated(viewer);
        if (institutions.isEmpty()) {
            throw new id.telaah.access.NotAllowed(Permit.COORDINATE);
        }
        return institutions;
    }

    private String form(Viewer viewer, Model model, Form form) {
        model.addAttribute("form", form);
        model.addAttribute(
                "institutions",
                coordinated(viewer).stream()
                        .map(one -> new Form.Option(one.id().toString(), one.name()))
                        .toList());
        model.addAttribute("editions", editions.options());
        return "desk/opening";
    }

    @PostMapping("/dossiers")
    String open(Viewer viewer, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        insist(viewer);
        var form = checked(Form.of(typed));
        if (form.isRefused()) {
            return form(viewer, model, form);
        }
        try {
            var dossier = opened(viewer, form);
            flash.addFlashAttribute(Notice.NAME, Notice.good("dossiers.opened", "" + dossier.year()));
            return "redirect:/dossiers/%s/files".formatted(dossier.id());
        } catch (Dossiers.AlreadyOpen e) {
            return form(viewer, model, form.reject("year", "opening.exists"));
        } catch (TermsException e) {
            return form(viewer, model, form.reject("edition", "opening.edition.unknown"));
        }
    }

    private Dossier opened(Viewer viewer, Form form) {
        var institution = directory.institution(viewer, UUID.fromString(form.value("institution")));
        var edition = Editions.parts(form.value("edition"));
        var terms = new DossierTerms(
                form.value("name"),
                institution.kind(),
                Integer.parseInt(form.value("year")),
                edition.instrument(),
                edition.edition(),
                LocalDate.parse(form.value("asOf")));
        return dossiers.open(viewer, institution.id(), terms);
    }

    private static Form checked(Form form) {
        var checked = form;
        if (form.value("name").isEmpty() || form.value("name").length() > 300) {
            checked = checked.reject("name", "opening.name.needed");
        }
        if (!form.value("year").matches("20\\d\\d")) {
            checked = checked.reject("year", "opening.year.needed");
        }
        try {
            LocalDate.parse(form.value("asOf"));
        } catch (DateTimeParseException e) {
            checked = checked.reject("asOf", "opening.date.needed");
        }
        return form.value("edition").contains("/") ? checked : checked.reject("edition", "opening.edition.unknown");
    }

    @PostMapping("/dossiers/sample")
    String sample(Viewer viewer, RedirectAttributes flash) {
        var dossier = sample.load(viewer);
        flash.addFlashAttribute(Notice.NAME, Notice.good("dossiers.sample.loaded"));
        return "redirect:/dossiers/%s/files".formatted(dossier);
    }

    private List<Institution> coordinated(Viewer viewer) {
        return directory.institutions(viewer).stream()
                .filter(one -> one.active() && viewer.may(Permit.COORDINATE, one.id()))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        Section dossiersSection() {
            return new Section(10, "section.dossiers", "/dossiers", viewer -> true);
        }
    }
}

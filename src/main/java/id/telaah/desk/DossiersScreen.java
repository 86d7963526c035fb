package id.telaah.desk;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.JudgementSummary;
import id.telaah.dossier.Suggestions;
import id.telaah.web.DossierHeads;
import id.telaah.web.Notice;
import id.telaah.web.Section;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dossiers of a viewer. */
@Controller
final class DossiersScreen {
    private final Dossiers dossiers;
    private final Suggestions suggestions;
    private final DossierProgress progress;
    private final DossierHeads heads;
    private final OpeningForms openings;
    private final SampleDossier sample;

    DossiersScreen(
            Dossiers dossiers,
            Suggestions suggestions,
            DossierProgress progress,
            DossierHeads heads,
            OpeningForms openings,
            SampleDossier sample) {
        this.dossiers = dossiers;
        this.suggestions = suggestions;
        this.progress = progress;
        this.heads = heads;
        this.openings = openings;
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
        model.addAttribute("mayOpen", !openings.coordinated(viewer).isEmpty());
        model.addAttribute("sample", sample.isOfferedTo(viewer));
        return "desk/dossiers";
    }

    @PostMapping("/dossiers/sample")
    String sample(Viewer viewer, RedirectAttributes flash) {
        var dossier = sample.load(viewer);
        flash.addFlashAttribute(Notice.NAME, Notice.good("dossiers.sample.loaded"));
        return "redirect:/dossiers/%s/files".formatted(dossier);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        Section dossiersSection() {
            return new Section(10, "section.dossiers", "/dossiers", viewer -> true);
        }
    }
}

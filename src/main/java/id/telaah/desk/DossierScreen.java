package id.telaah.desk;

import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.Suggestions;
import id.telaah.review.NotPossible;
import id.telaah.review.Stages;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dossier: its terms, its stage, where its judgement stands. */
@Controller
final class DossierScreen {
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final DossierHeads heads;
    private final Dossiers dossiers;
    private final Suggestions suggestions;
    private final DossierProgress progress;
    private final Stages stages;

    DossierScreen(
            DossierHeads heads, Dossiers dossiers, Suggestions suggestions, DossierProgress progress, Stages stages) {
        this.heads = heads;
        this.dossiers = dossiers;
        this.suggestions = suggestions;
        this.progress = progress;
        this.stages = stages;
    }

    @GetMapping("/dossiers/{dossier}")
    String dossier(Viewer viewer, @PathVariable("dossier") UUID id, Model model) {
        return fill(viewer, id, Form.empty(), model);
    }

    private String fill(Viewer viewer, UUID id, Form form, Model model) {
        var head = heads.of(viewer, id);
        var instrument = dossiers.instrument(head.dossier());
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("position", stages.position(viewer, id));
        model.addAttribute("stages", instrument.stages());
        model.addAttribute(
                "edition",
                instrument
                        .edition(head.dossier().edition())
                        .map(one -> one.title())
                        .orElse(""));
        model.addAttribute(
                "stageNames",
                instrument.stages().stream()
                        .collect(java.util.stream.Collectors.toMap(stage -> stage.id(), stage -> stage.name())));
        model.addAttribute("judgement", suggestions.latest(viewer, id).orElse(null));
        model.addAttribute("standing", progress.standing(viewer, id));
        var copiedFrom = head.dossier().copiedFrom();
        model.addAttribute("copiedFrom", copiedFrom == null ? null : dossiers.get(viewer, copiedFrom));
        model.addAttribute(
                "mayCopy", viewer.may(Permit.COORDINATE, head.dossier().institution()));
        model.addAttribute("mayUpload", viewer.may(Permit.UPLOAD, head.dossier().institution()));
        model.addAttribute(
                "whole", viewer.agencies(head.dossier().institution()).isEmpty());
        return "desk/dossier";
    }

    @PostMapping("/dossiers/{dossier}/stage")
    String change(
            Viewer viewer,
            @PathVariable("dossier") UUID id,
            @RequestParam long version,
            @RequestParam String to,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            var dossier = stages.change(viewer, id, version, to, reason);
            flash.addFlashAttribute(Notice.NAME, Notice.good("stage.changed", heads.stage(dossier)));
            return "redirect:/dossiers/" + id;
        } catch (NotPossible refusal) {
            response.setStatus(REFUSED);
            model.addAttribute("refusal", refusal.getMessage());
        } catch (Stale conflict) {
            response.setStatus(CONFLICT);
            model.addAttribute("stale", true);
        }
        return fill(viewer, id, Form.of(Map.of("to", to, "reason", reason)), model);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab dossierTab() {
            return new DossierTab(0, "dossier.title", "", (viewer, institution) -> true);
        }
    }
}

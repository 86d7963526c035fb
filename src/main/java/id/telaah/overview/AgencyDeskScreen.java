package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.web.AgencyNames;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import id.telaah.web.Form.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of an agency: how far each one is and what it lacks, on a screen and on paper for a meeting. */
@Controller
final class AgencyDeskScreen {
    private final DossierHeads heads;
    private final AgencyViews views;
    private final AgencyNames names;
    private final Clock clock;

    AgencyDeskScreen(DossierHeads heads, AgencyViews views, AgencyNames names, Clock clock) {
        this.heads = heads;
        this.views = views;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{dossier}/agency")
    String agency(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(required = false) @Nullable UUID agency,
            Model model) {
        fill(viewer, dossier, agency, model);
        return "overview/agency";
    }

    /** The same for a meeting: everything that is missing, with room for what is agreed. */
    @GetMapping("/dossiers/{dossier}/agency/meeting")
    String meeting(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(required = false) @Nullable UUID agency,
            Model model) {
        fill(viewer, dossier, agency, model);
        model.addAttribute("today", LocalDate.now(clock));
        return "overview/meeting";
    }

    private void fill(Viewer viewer, UUID dossier, @Nullable UUID agency, Model model) {
        var head = heads.of(viewer, dossier);
        var institution = head.dossier().institution();
        var choices = choices(viewer, institution);
        var only = choices.size() == 1 ? (UUID) UUID.fromString(choices.get(0).value()) : agency;
        model.addAttribute("head", head);
        model.addAttribute("view", views.of(viewer, head.dossier(), only));
        model.addAttribute("agencies", choices);
        model.addAttribute("mayUpload", viewer.may(Permit.UPLOAD, institution));
        model.addAttribute("mayAssign", viewer.may(Permit.COORDINATE, institution));
    }

    private List<Option> choices(Viewer viewer, UUID institution) {
        return names.of(viewer, institution).entrySet().stream()
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab agencyTab() {
            return new DossierTab(5, "agency.title", "/agency", (viewer, institution) -> true);
        }
    }
}

package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.dossier.DocumentSearch;
import id.telaah.dossier.DocumentSearch.Answer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.DocumentForm;
import id.telaah.kb.Indicator;
import id.telaah.overview.Found.Sought;
import id.telaah.web.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Searches in all documents that the viewer may read. */
@Controller
final class SearchScreen {
    static final int HITS = 20;
    private static final List<String> STATUSES =
            List.of("in-force", "draft", "unsigned", "repealed", "other-agency", "national", "not-a-regulation");

    private final DocumentSearch search;
    private final Dossiers dossiers;
    private final Assessor assessor;

    SearchScreen(DocumentSearch search, Dossiers dossiers, Assessor assessor) {
        this.search = search;
        this.dossiers = dossiers;
        this.assessor = assessor;
    }

    @GetMapping("/search")
    String search(Viewer viewer, Sought sought, Model model) {
        var mine = dossiers.list(viewer);
        var answer = sought.isEmpty() ? Answer.NONE : search.search(viewer, sought.question(HITS));
        var byId = mine.stream().collect(Collectors.toMap(Dossier::id, one -> one));
        model.addAttribute("sought", sought);
        model.addAttribute("more", answer.more());
        model.addAttribute("waiting", answer.waiting());
        model.addAttribute("available", answer.available());
        model.addAttribute(
                "hits", answer.hits().stream().map(hit -> Found.of(hit, byId)).toList());
        model.addAttribute("forms", forms());
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("indicators", indicators(mine));
        model.addAttribute(
                "dossierYears",
                mine.stream()
                        .map(Dossier::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        model.addAttribute("nothing", mine.isEmpty());
        return "overview/search";
    }

    private List<DocumentForm> forms() {
        return assessor.knowledge().forms().stream()
                .sorted(Comparator.comparing(DocumentForm::name))
                .toList();
    }

    /** Of the instrument of the latest dossier: numbers mean something in one instrument only. */
    private List<Indicator> indicators(List<Dossier> mine) {
        return mine.stream()
                .findFirst()
                .map(latest -> dossiers.instrument(latest).indicators())
                .orElse(List.of());
    }

    /** Years and institutions of dossiers by id, for the line under a hit. */
    static String place(Map<UUID, Dossier> dossiers, UUID id) {
        var dossier = dossiers.get(id);
        return dossier == null ? "" : "%s %d".formatted(dossier.institutionName(), dossier.year());
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        Section searchSection() {
            return new Section(40, "section.search", "/search", viewer -> viewer.mayAnywhere(Permit.READ_DOSSIER));
        }
    }
}

package id.telaah.desk;

import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.Dossiers;
import id.telaah.review.Attention;
import id.telaah.review.Queue;
import id.telaah.review.Reviews;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of a dossier, the ones that need a person first. */
@Controller
final class QueueScreen {
    private final DossierHeads heads;
    private final Dossiers dossiers;
    private final Reviews reviews;
    private final DossierProgress progress;

    QueueScreen(DossierHeads heads, Dossiers dossiers, Reviews reviews, DossierProgress progress) {
        this.heads = heads;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.progress = progress;
    }

    @GetMapping("/dossiers/{dossier}/queue")
    String queue(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(required = false) @Nullable Set<Attention> attention,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        var head = heads.of(viewer, dossier);
        var filter = new Queue.Filter(attention == null ? Set.of() : attention, area.isEmpty() ? null : area, null);
        var queue = reviews.queue(viewer, dossier, filter);
        var sought = words.strip().toLowerCase(java.util.Locale.ROOT);
        model.addAttribute("head", head);
        model.addAttribute("keys", Keys.OF_QUEUE);
        model.addAttribute("queue", queue);
        model.addAttribute(
                "items",
                queue.items().stream()
                        .filter(item -> (item.id() + " " + item.number() + " " + item.name())
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(sought))
                        .toList());
        model.addAttribute("kinds", Attention.values());
        model.addAttribute("areas", dossiers.instrument(head.dossier()).areas());
        model.addAttribute("chosen", filter.attention());
        model.addAttribute("area", area);
        model.addAttribute("words", words);
        model.addAttribute("standing", progress.standing(viewer, dossier));
        return "desk/queue";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab queueTab() {
            return new DossierTab(20, "queue.title", "/queue", (viewer, institution) -> true);
        }
    }
}

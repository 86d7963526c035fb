package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import id.telaah.review.Boards;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a whole institution stands, for those who lead its evaluation. */
@Controller
final class BoardScreen {
    private final DossierHeads heads;
    private final Boards boards;
    private final BoardViews views;
    private final DossierProgress progress;

    BoardScreen(DossierHeads heads, Boards boards, BoardViews views, DossierProgress progress) {
        this.heads = heads;
        this.boards = boards;
        this.views = views;
        this.progress = progress;
    }

    @GetMapping("/dossiers/{dossier}/board")
    String board(Viewer viewer, @PathVariable UUID dossier, Model model) {
        var head = heads.of(viewer, dossier);
        var board = boards.of(viewer, dossier);
        model.addAttribute("head", head);
        model.addAttribute("board", board);
        model.addAttribute("view", views.of(viewer, head.dossier(), board));
        model.addAttribute("standing", progress.standing(viewer, dossier));
        model.addAttribute(
                "mayAssign", viewer.may(Permit.COORDINATE, head.dossier().institution()));
        return "overview/board";
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab boardTab() {
            return new DossierTab(
                    2,
                    "board.title",
                    "/board",
                    (viewer, institution) -> viewer.agencies(institution).isEmpty());
        }
    }
}

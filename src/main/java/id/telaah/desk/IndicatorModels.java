package id.telaah.desk;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.desk.Sheets.Asked;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.DossierProgress;
import id.telaah.web.DossierHeads;
import id.telaah.web.Form;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the screen of one indicator, also when an act on it was refused. */
@Component
final class IndicatorModels {
    private final DossierHeads heads;
    private final Benches benches;
    private final Sheets sheets;
    private final DossierProgress progress;
    private final Assignments assignments;
    private final Directory directory;

    IndicatorModels(
            DossierHeads heads,
            Benches benches,
            Sheets sheets,
            DossierProgress progress,
            Assignments assignments,
            Directory directory) {
        this.heads = heads;
        this.benches = benches;
        this.sheets = sheets;
        this.progress = progress;
        this.assignments = assignments;
        this.directory = directory;
    }

    /** @param form what was typed into a form that was refused; empty otherwise */
    void fill(Model model, Viewer viewer, UUID dossier, int number, Asked asked, Form form) {
        var head = heads.of(viewer, dossier);
        var bench = benches.of(viewer, dossier, number);
        var institution = head.dossier().institution();
        model.addAttribute("head", head);
        model.addAttribute("keys", Keys.OF_INDICATOR);
        model.addAttribute("bench", bench);
        model.addAttribute("review", bench.review());
        model.addAttribute("form", form);
        model.addAttribute("judging", progress.standing(viewer, dossier).judging());
        model.addAttribute("mayComment", viewer.may(Permit.COMMENT, institution));
        model.addAttribute("mayCoordinate", viewer.may(Permit.COORDINATE, institution));
        model.addAttribute(
                "assignees",
                assignments.of(viewer, dossier).stream()
                        .filter(assignment -> assignment.indicator() == number)
                        .toList());
        model.addAttribute(
                "agencies",
                directory.agencies(viewer, institution).stream().collect(Collectors.toMap(Agency::id, Agency::name)));
        sheet(model, viewer, dossier, number, bench.proofs(), asked);
    }

    /** The document that lies open. */
    void sheet(Model model, Viewer viewer, UUID dossier, int number, List<Proof> proofs, Asked asked) {
        model.addAttribute("dossierId", dossier);
        model.addAttribute("number", number);
        model.addAttribute(
                "sheet", sheets.open(viewer, dossier, number, proofs, asked).orElse(null));
    }
}

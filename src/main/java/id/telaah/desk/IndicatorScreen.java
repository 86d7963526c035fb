package id.telaah.desk;

import id.telaah.access.Viewer;
import id.telaah.desk.Sheets.Asked;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.Suggestions;
import id.telaah.web.Form;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One indicator: its evidence on the left, what is asked and decided on the right. */
@Controller
final class IndicatorScreen {
    private final IndicatorModels models;
    private final Benches benches;
    private final EvidenceFiles files;
    private final Suggestions suggestions;
    private final DossierProgress progress;

    IndicatorScreen(
            IndicatorModels models,
            Benches benches,
            EvidenceFiles files,
            Suggestions suggestions,
            DossierProgress progress) {
        this.models = models;
        this.benches = benches;
        this.files = files;
        this.suggestions = suggestions;
        this.progress = progress;
    }

    @GetMapping("/dossiers/{dossier}/indicators/{indicator}")
    String indicator(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable("indicator") int number,
            @RequestParam @Nullable UUID file,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable String cite,
            Model model) {
        models.fill(model, viewer, dossier, number, new Asked(file, page, cite), Form.empty());
        return "desk/indicator";
    }

    /** The left side alone, for a page that is turned without loading everything. */
    @GetMapping(value = "/dossiers/{dossier}/indicators/{indicator}/text")
    String text(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable("indicator") int number,
            @RequestParam UUID file,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam @Nullable String cite,
            Model model) {
        models.sheet(
                model, viewer, dossier, number, benches.proofs(viewer, dossier, number), new Asked(file, page, cite));
        return "desk/sheet :: text";
    }

    /** Rectangles over the words of all citations of a file. */
    @GetMapping("/dossiers/{dossier}/indicators/{indicator}/files/{file}/marks")
    @ResponseBody
    List<Marked> marks(
            Viewer viewer, @PathVariable UUID dossier, @PathVariable("indicator") int number, @PathVariable UUID file) {
        var words = files.words(viewer, file);
        return benches.proofs(viewer, dossier, number).stream()
                .filter(proof -> proof.file() != null
                        && Objects.requireNonNull(proof.file()).id().equals(file))
                .collect(java.util.stream.Collectors.toMap(Proof::key, proof -> proof, (one, same) -> one))
                .values()
                .stream()
                .map(proof -> Marked.of(words, proof))
                .toList();
    }

    /** Whether the suggestion is still the one that is shown. */
    @GetMapping("/dossiers/{dossier}/indicators/{indicator}/freshness")
    String freshness(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable("indicator") int number,
            @RequestParam String digest,
            Model model) {
        var present = suggestions
                .present(viewer, dossier, number)
                .map(one -> one.digest())
                .orElse("");
        model.addAllAttributes(Map.of(
                "dossierId", dossier,
                "number", number,
                "digest", digest,
                "changed", !present.equals(digest),
                "judging", progress.standing(viewer, dossier).judging()));
        return "desk/sheet :: freshness";
    }
}

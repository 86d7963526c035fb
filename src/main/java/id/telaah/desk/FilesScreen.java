package id.telaah.desk;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import id.telaah.dossier.Receipt;
import id.telaah.dossier.Refused;
import id.telaah.kb.Indicator;
import id.telaah.kb.Stage;
import id.telaah.web.AgencyNames;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The files of a dossier: handing them in, and what became of them. */
@Controller
final class FilesScreen {
    private static final int ROWS = 50;

    private final DossierHeads heads;
    private final Dossiers dossiers;
    private final EvidenceFiles files;
    private final DossierProgress progress;
    private final AgencyNames agencies;

    FilesScreen(
            DossierHeads heads,
            Dossiers dossiers,
            EvidenceFiles files,
            DossierProgress progress,
            AgencyNames agencies) {
        this.agencies = agencies;
        this.heads = heads;
        this.dossiers = dossiers;
        this.files = files;
        this.progress = progress;
    }

    /**
     * What the list shows.
     *
     * @param states empty for all that are part of the dossier
     * @param after where the page begins; null for the first
     */
    record Choice(
            @Nullable Set<State> state,
            @Nullable Integer indicator,
            @Nullable String words,
            @Nullable String after) {
        FileFilter filter() {
            return new FileFilter(states(), indicator, words == null ? "" : words);
        }

        public Set<State> states() {
            return state == null ? Set.of() : state;
        }

        /** The same choice from another place on. */
        public String address(UUID dossier, String part, @Nullable String from) {
            var uri = UriComponentsBuilder.fromPath("/dossiers/" + dossier + "/files" + part);
            states().stream().map(State::name).sorted().forEach(one -> uri.queryParam("state", one));
            if (indicator != null) {
                uri.queryParam("indicator", indicator);
            }
            var values = new java.util.HashMap<String, String>();
            if (words != null && !words.isBlank()) {
                uri.queryParam("words", "{words}");
                values.put("words", words);
            }
            if (from != null) {
                uri.queryParam("after", "{after}");
                values.put("after", from);
            }
            return uri.encode().buildAndExpand(values).toUriString();
        }
    }

    /** A file that was not kept, and why. */
    record Left(String path, String message) implements java.io.Serializable {}

    @GetMapping("/dossiers/{dossier}/files")
    String files(Viewer viewer, @PathVariable UUID dossier, Choice choice, Model model) {
        var head = heads.of(viewer, dossier);
        model.addAttribute("head", head);
        model.addAttribute("largest", files.largestMegabytes());
        model.addAttribute("indicators", dossiers.instrument(head.dossier()).indicators());
        rows(viewer, head.dossier(), choice, model);
        return "desk/files";
    }

    /** The list alone, asked for while something is going on. */
    @GetMapping("/dossiers/{dossier}/files/list")
    String list(Viewer viewer, @PathVariable UUID dossier, Choice choice, Model model) {
        rows(viewer, dossiers.get(viewer, dossier), choice, model);
        return "desk/filelist :: list";
    }

    private void rows(Viewer viewer, Dossier dossier, Choice choice, Model model) {
        var slice = files.list(viewer, dossier.id(), choice.filter(), choice.after(), ROWS);
        var standing = progress.standing(viewer, dossier.id());
        model.addAttribute("dossierId", dossier.id());
        model.addAttribute("open", isOpen(viewer, dossier));
        model.addAttribute("agencyNames", agencies.of(viewer, dossier.institution()));
        model.addAttribute(
                "codes",
                dossiers.instrument(dossier).indicators().stream()
                        .collect(Collectors.toMap(Indicator::number, Indicator::id)));
        model.addAttribute("choice", choice);
        model.addAttribute("files", slice.items());
        model.addAttribute("next", slice.next());
        model.addAttribute("standing", standing);
        model.addAttribute("states", FileStates.SHOWN);
        model.addAttribute("busy", standing.judging() || waiting(standing) > 0);
        model.addAttribute("waiting", waiting(standing));
        model.addAttribute(
                "counted",
                FileStates.COUNTED.stream()
                        .mapToInt(state -> standing.files().getOrDefault(state, 0))
                        .sum());
    }

    private static int waiting(DossierProgress.Standing standing) {
        return standing.files().getOrDefault(State.RECEIVED, 0)
                + standing.files().getOrDefault(State.READING, 0);
    }

    private boolean isOpen(Viewer viewer, Dossier dossier) {
        return viewer.may(Permit.UPLOAD, dossier.institution())
                && dossiers.instrument(dossier)
                        .stage(dossier.stage())
                        .map(stage -> stage.isOpen(Stage.Work.EVIDENCE))
                        .orElse(false);
    }

    /** Takes files from a plain form. */
    @PostMapping("/dossiers/{dossier}/files")
    String receive(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam("content") List<MultipartFile> contents,
            @RequestParam(required = false) @Nullable Set<Integer> indicators,
            RedirectAttributes flash)
            throws IOException {
        var left = new ArrayList<Left>();
        var kept = 0;
        for (var content : contents) {
            if (!content.isEmpty()
                    || !Objects.requireNonNullElse(content.getOriginalFilename(), "")
                            .isEmpty()) {
                kept += receive(viewer, dossier, content, indicators == null ? Set.of() : indicators, left);
            }
        }
        flash.addFlashAttribute("kept", kept);
        flash.addFlashAttribute("left", left);
        return "redirect:/dossiers/%s/files".formatted(dossier);
    }

    private int receive(Viewer viewer, UUID dossier, MultipartFile content, Set<Integer> indicators, List<Left> left)
            throws IOException {
        var path = Objects.requireNonNullElse(content.getOriginalFilename(), "").replace('\\', '/');
        try (var in = content.getInputStream()) {
            Receipt receipt = files.receive(viewer, dossier, path, in, indicators);
            receipt.refused()
                    .forEach(one -> left.add(new Left(one.path(), one.reason().message())));
            return receipt.files().size();
        } catch (Refused refusal) {
            left.add(new Left(path, refusal.reason().message()));
            return 0;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab filesTab() {
            return new DossierTab(10, "files.title", "/files", (viewer, institution) -> true);
        }
    }
}

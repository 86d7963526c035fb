package id.telaah.desk;

import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.web.AgencyNames;
import id.telaah.web.DossierHeads;
import id.telaah.web.Notice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file: what was recognised, what hinders it as proof, what it is meant for, its earlier versions. */
@Controller
final class FileScreen {
    private final DossierHeads heads;
    private final Dossiers dossiers;
    private final EvidenceFiles files;
    private final FileRemarks remarks;
    private final Sheets sheets;
    private final DocumentSearch search;
    private final AgencyNames agencies;

    FileScreen(
            DossierHeads heads,
            Dossiers dossiers,
            EvidenceFiles files,
            FileRemarks remarks,
            Sheets sheets,
            DocumentSearch search,
            AgencyNames agencies) {
        this.sheets = sheets;
        this.search = search;
        this.agencies = agencies;
        this.heads = heads;
        this.dossiers = dossiers;
        this.files = files;
        this.remarks = remarks;
    }

    /** @param words that were looked for and are to be marked */
    @GetMapping("/files/{file}")
    String file(
            Viewer viewer,
            @PathVariable("file") UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        var file = files.get(viewer, id);
        var head = heads.of(viewer, file.dossier());
        model.addAttribute("head", head);
        model.addAttribute("file", file);
        model.addAttribute("sheet", sheets.alone(viewer, file, page, words));
        model.addAttribute("agencyNames", agencies.of(viewer, head.dossier().institution()));
        model.addAttribute("versions", files.versions(viewer, id));
        model.addAttribute("same", file.sameAs() == null ? null : files.get(viewer, file.sameAs()));
        model.addAttribute("remarks", remarks.of(viewer, head.dossier(), file));
        model.addAttribute("indicators", dossiers.instrument(head.dossier()).indicators());
        model.addAttribute("mayPlace", viewer.may(Permit.UPLOAD, head.dossier().institution()));
        return "desk/file";
    }

    /** What was read of one page, for one that is turned without loading everything. */
    @GetMapping("/files/{file}/text")
    String text(
            Viewer viewer,
            @PathVariable("file") UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        model.addAttribute("sheet", sheets.alone(viewer, files.get(viewer, id), page, words));
        return "desk/sheet :: text";
    }

    /** Rectangles over all words that were looked for. */
    @GetMapping("/files/{file}/marks")
    @ResponseBody
    List<Marked> marks(Viewer viewer, @PathVariable("file") UUID id, @RequestParam(defaultValue = "") String words) {
        var file = files.get(viewer, id);
        return words.isBlank() || file.reading() == null
                ? List.of()
                : List.of(Marked.of(files.words(viewer, id), search.finder(words)));
    }

    /** What hinders a file, as a part of the list. */
    @GetMapping("/files/{file}/remarks")
    String remarks(Viewer viewer, @PathVariable("file") UUID id, Model model) {
        var file = files.get(viewer, id);
        model.addAttribute("remarks", remarks.of(viewer, dossiers.get(viewer, file.dossier()), file));
        return "desk/filelist :: remarks";
    }

    @PostMapping("/files/{file}/placement")
    String place(
            Viewer viewer,
            @PathVariable("file") UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable Set<Integer> indicators,
            RedirectAttributes flash) {
        return told(flash, "/files/" + id, () -> {
            var placed = files.place(viewer, id, indicators == null ? Set.of() : indicators, version);
            return Notice.good(
                    "file.placed", placed.name(), "" + placed.indicators().size());
        });
    }

    @PostMapping("/files/{file}/removal")
    String remove(Viewer viewer, @PathVariable("file") UUID id, @RequestParam long version, RedirectAttributes flash) {
        var dossier = files.get(viewer, id).dossier();
        return told(flash, "/dossiers/" + dossier + "/files", () -> {
            EvidenceFile removed = files.remove(viewer, id, version);
            return Notice.good("file.removed", removed.name());
        });
    }

    @PostMapping("/files/{file}/retry")
    String retry(Viewer viewer, @PathVariable("file") UUID id, RedirectAttributes flash) {
        var dossier = files.get(viewer, id).dossier();
        return told(flash, "/dossiers/" + dossier + "/files", () -> {
            EvidenceFile again = files.retry(viewer, id);
            return Notice.good("file.retried", again.name());
        });
    }

    /** An act on a file. */
    private interface Act {
        Notice run();
    }

    private static String told(RedirectAttributes flash, String back, Act act) {
        try {
            flash.addFlashAttribute(Notice.NAME, act.run());
        } catch (Stale conflict) {
            flash.addFlashAttribute(Notice.NAME, Notice.bad("file.stale"));
        }
        return "redirect:" + back;
    }
}

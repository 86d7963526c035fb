package id.telaah.overview;

import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import id.telaah.review.NotPossible;
import id.telaah.review.Remarks;
import id.telaah.review.Reviews;
import id.telaah.review.Tasks;
import id.telaah.web.DossierHeads;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One indicator for those who have to prove it: what is missing, what is proven, what does not count and why. */
@Controller
final class AgencyIndicatorScreen {
    private static final int REFUSED = 422;

    private final DossierHeads heads;
    private final AgencyViews views;
    private final Reviews reviews;
    private final EvidenceFiles files;
    private final Remarks remarks;
    private final Tasks tasks;

    AgencyIndicatorScreen(
            DossierHeads heads, AgencyViews views, Reviews reviews, EvidenceFiles files, Remarks remarks, Tasks tasks) {
        this.heads = heads;
        this.views = views;
        this.reviews = reviews;
        this.files = files;
        this.remarks = remarks;
        this.tasks = tasks;
    }

    @GetMapping("/dossiers/{dossier}/agency/{number}")
    String indicator(Viewer viewer, @PathVariable UUID dossier, @PathVariable int number, Model model) {
        return fill(viewer, dossier, number, Form.empty(), model);
    }

    private String fill(Viewer viewer, UUID dossier, int number, Form form, Model model) {
        var head = heads.of(viewer, dossier);
        var view = views.of(viewer, head.dossier(), null);
        var review = reviews.indicator(viewer, dossier, number);
        model.addAttribute("head", head);
        model.addAttribute("line", line(view, number));
        model.addAttribute("given", view.tasks(number));
        model.addAttribute("review", review);
        model.addAttribute("found", Fulfilments.of(review, paths(viewer, dossier)));
        model.addAttribute("form", form);
        model.addAttribute("mayUpload", viewer.may(Permit.UPLOAD, head.dossier().institution()));
        model.addAttribute(
                "mayComment", viewer.may(Permit.COMMENT, head.dossier().institution()));
        return "overview/agency-indicator";
    }

    /** @throws NotYours when nobody answers for the indicator: then there is nothing to tell an agency */
    private static AgencyView.Line line(AgencyView view, int number) {
        return view.lines().stream()
                .filter(line -> line.item().number() == number)
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    private Map<String, UUID> paths(Viewer viewer, UUID dossier) {
        var paths = new HashMap<String, UUID>();
        var slice = files.list(viewer, dossier, FileFilter.ALL, null, EvidenceFiles.LONGEST_SLICE);
        slice.items().forEach(file -> paths.put(file.path(), file.id()));
        while (slice.next() != null) {
            slice = files.list(viewer, dossier, FileFilter.ALL, slice.next(), EvidenceFiles.LONGEST_SLICE);
            slice.items().forEach(file -> paths.put(file.path(), file.id()));
        }
        return paths;
    }

    @PostMapping("/dossiers/{dossier}/agency/{number}/comments")
    String comment(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String text,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        viewer.must(Permit.COMMENT, heads.of(viewer, dossier).dossier().institution());
        try {
            remarks.write(viewer, dossier, number, text);
            flash.addFlashAttribute(Notice.NAME, Notice.good("agency.comment.sent"));
            return "redirect:/dossiers/%s/agency/%d#comments".formatted(dossier, number);
        } catch (NotPossible refusal) {
            response.setStatus(REFUSED);
            model.addAttribute("refusal", refusal.getMessage());
            return fill(viewer, dossier, number, Form.of(Map.of("text", text)), model);
        }
    }

    @PostMapping("/dossiers/{dossier}/agency/{number}/tasks/{task}")
    String settle(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable int number,
            @PathVariable UUID task,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "true") boolean done,
            RedirectAttributes flash) {
        try {
            tasks.settle(viewer, dossier, task, version, done);
            flash.addFlashAttribute(Notice.NAME, Notice.good(done ? "agency.task.finished" : "agency.task.reopened"));
        } catch (Stale conflict) {
            flash.addFlashAttribute(Notice.NAME, Notice.bad("agency.task.stale"));
        } catch (NotPossible refusal) {
            flash.addFlashAttribute(Notice.NAME, Notice.bad("agency.task.refused", "" + refusal.getMessage()));
        }
        return "redirect:/dossiers/%s/agency/%d#tasks".formatted(dossier, number);
    }
}

package id.telaah.desk;

import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.desk.Sheets.Asked;
import id.telaah.dossier.Omission.Cited;
import id.telaah.review.Choice;
import id.telaah.review.Conflict;
import id.telaah.review.Decisions;
import id.telaah.review.IndicatorReview;
import id.telaah.review.Justification;
import id.telaah.review.NotPossible;
import id.telaah.review.Remarks;
import id.telaah.review.Reviews;
import id.telaah.review.Ruled;
import id.telaah.review.Tasks;
import id.telaah.review.Verdict.Ruling;
import id.telaah.review.Verdicts;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What people do on the screen of an indicator. A refused act shows the screen again with everything that was typed; after
 * an accepted one the browser asks for the screen anew.
 */
@Controller
final class IndicatorActs {
    private static final String PATH = "/dossiers/{dossier}/indicators/{indicator}";
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;

    private final Decisions decisions;
    private final Verdicts verdicts;
    private final Remarks remarks;
    private final Tasks tasks;
    private final Reviews reviews;
    private final Benches benches;
    private final IndicatorModels models;

    IndicatorActs(
            Decisions decisions,
            Verdicts verdicts,
            Remarks remarks,
            Tasks tasks,
            Reviews reviews,
            Benches benches,
            IndicatorModels models) {
        this.reviews = reviews;
        this.benches = benches;
        this.decisions = decisions;
        this.verdicts = verdicts;
        this.remarks = remarks;
        this.tasks = tasks;
        this.models = models;
    }

    /** Where somebody is, and what they typed. */
    record Spot(
            UUID dossier,
            int indicator,
            @Nullable UUID file,
            @Nullable Integer page,
            @Nullable String cite) {
        String address(String anchor) {
            var query = new StringBuilder();
            append(query, "file", file);
            append(query, "page", page);
            append(query, "cite", cite);
            return "redirect:/dossiers/%s/indicators/%d%s#%s".formatted(dossier, indicator, query, anchor);
        }

        private static void append(StringBuilder query, String name, @Nullable Object value) {
            if (value != null && value.toString().matches("[0-9a-f-]+")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }

        Asked asked() {
            return new Asked(file, page, cite);
        }
    }

    /** An act of one of the faces. */
    private interface Act {
        void run();
    }

    @PostMapping(PATH)
    String act(
            Viewer viewer,
            @ModelAttribute Spot spot,
            @RequestParam String act,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var form = Form.of(typed);
        return switch (act) {
            case "decide" ->
                attempt(viewer, spot, form, model, response, () -> decide(viewer, spot, form, flash), "decision");
            case "rule" ->
                attempt(viewer, spot, form, model, response, () -> rule(viewer, spot, form, flash), anchor(form));
            case "comment" ->
                attempt(
                        viewer,
                        spot,
                        form,
                        model,
                        response,
                        () -> remarks.write(viewer, spot.dossier(), spot.indicator(), form.value("text")),
                        "comments");
            case "task" -> attempt(viewer, spot, form, model, response, () -> give(viewer, spot, form), "tasks");
            case "settle" -> attempt(viewer, spot, form, model, response, () -> settle(viewer, spot, form), "tasks");
            default ->
                throw new org.springframework.web.server.ResponseStatusException(
                        org.springframework.http.HttpStatus.BAD_REQUEST);
        };
    }

    private String attempt(
            Viewer viewer, Spot spot, Form form, Model model, HttpServletResponse response, Act act, String anchor) {
        try {
            act.run();
            return spot.address(anchor);
        } catch (Conflict conflict) {
            response.setStatus(CONFLICT);
            model.addAttribute("conflict", conflict.last());
        } catch (Stale conflict) {
            response.setStatus(CONFLICT);
            model.addAttribute("stale", true);
        } catch (NotPossible refusal) {
            response.setStatus(REFUSED);
            model.addAttribute("refusal", refusal.getMessage());
        } catch (Vanished gone) {
            response.setStatus(CONFLICT);
            model.addAttribute("gone", true);
        }
        models.fill(model, viewer, spot.dossier(), spot.indicator(), spot.asked(), form);
        return "desk/indicator";
    }

    private void decide(Viewer viewer, Spot spot, Form form, RedirectAttributes flash) {
        var choice = new Choice(
                form.number("level"),
                form.value("reason"),
                form.value("digest"),
                new Justification.Changes(changed(form, "facts"), changed(form, "analysis"), changed(form, "result")));
        var decided = decisions.decide(viewer, spot.dossier(), spot.indicator(), form.number("version"), choice);
        flash.addFlashAttribute(
                Notice.NAME, Notice.good("indicator.decided", "" + spot.indicator(), "" + decided.level()));
    }

    private void rule(Viewer viewer, Spot spot, Form form, RedirectAttributes flash) {
        var ruling = form.choice("ruling", Ruling.class);
        var review = reviews.indicator(viewer, spot.dossier(), spot.indicator());
        var ruled = subject(viewer, spot, form, review).as(ruling, form.value("reason"));
        verdicts.rule(viewer, spot.dossier(), spot.indicator(), form.number("version"), ruled);
        flash.addFlashAttribute(Notice.NAME, Notice.good("indicator.ruled." + ruling.name()));
    }

    /** What is ruled on: a whole file, or a place in it. */
    private record Subject(UUID file, @Nullable Cited citation) {
        Ruled as(Ruling ruling, String reason) {
            try {
                return new Ruled(file, citation, ruling, reason);
            } catch (IllegalArgumentException forged) {
                throw new Unfit("form.ruling", ruling.name());
            }
        }
    }

    /** Something that was set aside, a citation, or a whole file, by what the form names. */
    private Subject subject(Viewer viewer, Spot spot, Form form, IndicatorReview review) {
        if (!form.value("omission").isEmpty()) {
            return review.omitted().stream()
                    .filter(one -> one.id().toString().equals(form.value("omission")))
                    .findFirst()
                    .map(one -> new Subject(one.file(), one.citation()))
                    .orElseThrow(Vanished::new);
        }
        if (form.value("proof").isEmpty()) {
            return new Subject(form.id("evidence"), null);
        }
        return benches.proofs(viewer, spot.dossier(), spot.indicator()).stream()
                .filter(proof -> proof.key().equals(form.value("proof")))
                .flatMap(proof ->
                        Optional.ofNullable(proof.file()).map(file -> new Subject(file.id(), proof.cited())).stream())
                .findFirst()
                .orElseThrow(Vanished::new);
    }

    /** What was to be ruled on is not there any more, because the dossier was judged again meanwhile. */
    private static final class Vanished extends RuntimeException {}

    private void give(Viewer viewer, Spot spot, Form form) {
        tasks.give(viewer, spot.dossier(), spot.indicator(), form.id("agency"), form.value("task"), form.day("due"));
    }

    private void settle(Viewer viewer, Spot spot, Form form) {
        tasks.settle(
                viewer,
                spot.dossier(),
                form.id("id"),
                form.number("of"),
                form.value("done").equals("true"));
    }

    private static String anchor(Form form) {
        return form.value("anchor").matches("[\\w-]+") ? form.value("anchor") : "levels";
    }

    /** A part that was left as it stood is not a change. */
    @Nullable
    private static String changed(Form form, String part) {
        var text = form.value(part).replace("\r\n", "\n");
        return text.equals(form.value(part + "-was").replace("\r\n", "\n")) ? null : text;
    }
}

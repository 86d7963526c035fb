package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Aspect;
import id.telaah.kb.Indicator;
import id.telaah.web.AgencyNames;
import id.telaah.web.DossierHeads;
import id.telaah.web.DossierTab;
import id.telaah.web.Form;
import id.telaah.web.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which agency answers for which indicator, until when. */
@Controller
final class AssignmentScreen {
    private static final int REFUSED = 422;

    private final DossierHeads heads;
    private final Dossiers dossiers;
    private final Assignments assignments;
    private final AgencyNames names;
    private final Clock clock;

    AssignmentScreen(DossierHeads heads, Dossiers dossiers, Assignments assignments, AgencyNames names, Clock clock) {
        this.heads = heads;
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.names = names;
        this.clock = clock;
    }

    /** An aspect and its indicators. */
    record Group(String name, List<Line> lines) {}

    /** An indicator and who answers for it. */
    record Line(Indicator indicator, List<Assignment> assigned) {}

    @GetMapping("/dossiers/{dossier}/assignments")
    String assignments(Viewer viewer, @PathVariable UUID dossier, Model model) {
        return fill(viewer, dossier, Form.empty(), Set.of(), model);
    }

    private String fill(Viewer viewer, UUID id, Form form, Set<Integer> chosen, Model model) {
        var head = heads.of(viewer, id);
        var dossier = head.dossier();
        viewer.must(Permit.COORDINATE, dossier.institution());
        var assigned = assignments.of(viewer, id).stream().collect(Collectors.groupingBy(Assignment::indicator));
        model.addAttribute("head", head);
        model.addAttribute("form", form);
        model.addAttribute("chosen", chosen);
        model.addAttribute("agencies", names.active(viewer, dossier.institution()));
        model.addAttribute("names", names.of(viewer, dossier.institution()));
        model.addAttribute("groups", groups(dossier, assigned));
        model.addAttribute("open", dossiers.instrument(dossier).indicators().size() - assigned.size());
        model.addAttribute("today", LocalDate.now(clock));
        return "overview/assignments";
    }

    private List<Group> groups(Dossier dossier, Map<Integer, List<Assignment>> assigned) {
        var instrument = dossiers.instrument(dossier);
        return instrument.aspects().stream()
                .map(aspect -> new Group(aspect.name(), lines(instrument.indicators(), aspect, assigned)))
                .toList();
    }

    private static List<Line> lines(
            List<Indicator> indicators, Aspect aspect, Map<Integer, List<Assignment>> assigned) {
        return indicators.stream()
                .filter(indicator -> indicator.aspect().equals(aspect.id()))
                .map(indicator -> new Line(indicator, assigned.getOrDefault(indicator.number(), List.of())))
                .toList();
    }

    @PostMapping("/dossiers/{dossier}/assignments")
    String assign(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(required = false) @Nullable Set<Integer> indicators,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String due,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var chosen = indicators == null ? Set.<Integer>of() : new TreeSet<>(indicators);
        var form = checked(viewer, dossier, Form.of(Map.of("agency", agency, "due", due)), chosen);
        if (form.isRefused()) {
            response.setStatus(REFUSED);
            return fill(viewer, dossier, form, chosen, model);
        }
        var day = due.isBlank() ? null : LocalDate.parse(due.strip());
        chosen.forEach(one -> assignments.assign(viewer, dossier, one, UUID.fromString(agency), day));
        flash.addFlashAttribute(Notice.NAME, Notice.good("assignments.done", Integer.toString(chosen.size())));
        return "redirect:/dossiers/%s/assignments".formatted(dossier);
    }

    private Form checked(Viewer viewer, UUID dossier, Form form, Set<Integer> chosen) {
        var seen = dossiers.get(viewer, dossier);
        var checked = form;
        if (names.active(viewer, seen.institution()).stream()
                .noneMatch(agency -> agency.value().equals(form.value("agency")))) {
            checked = checked.reject("agency", "assignments.agency.needed");
        }
        if (chosen.isEmpty() || !numbers(seen).containsAll(chosen)) {
            checked = checked.reject("indicators", "assignments.indicators.needed");
        }
        try {
            if (!form.value("due").isEmpty()
                    && LocalDate.parse(form.value("due")).isBefore(LocalDate.now(clock))) {
                checked = checked.reject("due", "assignments.due.past");
            }
        } catch (DateTimeParseException e) {
            checked = checked.reject("due", "assignments.due.unclear");
        }
        return checked;
    }

    private Set<Integer> numbers(Dossier dossier) {
        return dossiers.instrument(dossier).indicators().stream()
                .map(Indicator::number)
                .collect(Collectors.toSet());
    }

    @PostMapping("/dossiers/{dossier}/assignments/{assignment}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable UUID assignment,
            @RequestParam(defaultValue = "0") long version,
            RedirectAttributes flash) {
        try {
            assignments.withdraw(viewer, assignment, version);
            flash.addFlashAttribute(Notice.NAME, Notice.good("assignments.withdrawn"));
        } catch (Stale conflict) {
            flash.addFlashAttribute(Notice.NAME, Notice.bad("assignments.stale"));
        }
        return "redirect:/dossiers/%s/assignments".formatted(dossier);
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        DossierTab assignmentsTab() {
            return new DossierTab(
                    30,
                    "assignments.title",
                    "/assignments",
                    (viewer, institution) -> viewer.may(Permit.COORDINATE, institution));
        }
    }
}

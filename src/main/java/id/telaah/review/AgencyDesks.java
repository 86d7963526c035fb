package id.telaah.review;

import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result;
import id.telaah.review.AgencyDesk.Item;
import id.telaah.review.AgencyDesk.Missing;
import id.telaah.review.AgencyDesk.Reminder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what agencies have to know. */
@Component
final class AgencyDesks {
    private static final int DAYS_AHEAD = 14;

    private final Assignments assignments;
    private final Suggestions suggestions;
    private final LiveFiles files;
    private final Tasks tasks;
    private final DecisionRows decisions;
    private final Clock clock;

    AgencyDesks(
            Assignments assignments,
            Suggestions suggestions,
            LiveFiles files,
            Tasks tasks,
            JdbcClient database,
            Clock clock) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.files = files;
        this.tasks = tasks;
        this.decisions = new DecisionRows(database);
        this.clock = clock;
    }

    AgencyDesk of(Desk desk) {
        var items = items(desk);
        var given = tasks.of(desk.viewer(), desk.dossier().id());
        return new AgencyDesk(items, given, reminders(items, given, LocalDate.now(clock)));
    }

    List<Item> items(Desk desk) {
        var dossier = desk.dossier().id();
        var present = suggestions.present(desk.viewer(), dossier).stream()
                .collect(Collectors.toMap(Suggestion::indicator, suggestion -> suggestion));
        var current = decisions.current(dossier);
        var seen = files.of(desk.viewer(), dossier);
        return assignments.of(desk.viewer(), dossier).stream()
                .map(assignment -> item(
                        desk.see(assignment.indicator()),
                        assignment,
                        Optional.ofNullable(present.get(assignment.indicator())),
                        Reviews.of(current, assignment.indicator(), Seat.in(desk.stage())),
                        seen))
                .toList();
    }

    private static Item item(
            Indicator indicator,
            Assignment assignment,
            Optional<Suggestion> suggestion,
            Optional<Decision> decided,
            List<EvidenceFile> seen) {
        return new Item(
                indicator.number(),
                indicator.id(),
                indicator.name(),
                assignment.agency(),
                assignment.due(),
                suggestion.map(Suggestion::level),
                decided.map(Decision::level),
                suggestion.map(present -> present.entry().gap().level()).orElse(null),
                suggestion.map(present -> missing(indicator, present.entry())).orElse(List.of()),
                seen.stream()
                        .filter(file -> belongs(file, indicator.number(), suggestion))
                        .toList());
    }

    private static boolean belongs(EvidenceFile file, int indicator, Optional<Suggestion> suggestion) {
        return file.indicators().contains(indicator)
                || suggestion.stream()
                        .flatMap(present -> present.entry().requirements().stream())
                        .flatMap(requirement -> requirement.citations().stream())
                        .anyMatch(citation -> citation.file().equals(file.path()));
    }

    static List<Missing> missing(Indicator indicator, Result.IndicatorEntry entry) {
        return indicator.requirements().stream()
                .filter(requirement -> entry.gap().requirements().contains(requirement.id()))
                .map(requirement -> missing(requirement, entry))
                .toList();
    }

    private static Missing missing(Requirement requirement, Result.IndicatorEntry entry) {
        var found = entry.requirements().stream()
                .filter(candidate -> candidate.id().equals(requirement.id()))
                .findFirst();
        var remedy = requirement.remedy();
        return new Missing(
                requirement.id(),
                requirement.text(),
                remedy.document(),
                remedy.content(),
                remedy.signedBy(),
                remedy.effort(),
                found.map(one -> one.state().equals("undetermined")).orElse(false),
                found.stream()
                        .flatMap(one -> one.reasons().stream())
                        .map(Result.ReasonEntry::message)
                        .distinct()
                        .toList());
    }

    static List<Reminder> reminders(List<Item> items, List<Task> tasks, LocalDate today) {
        var last = today.plusDays(DAYS_AHEAD);
        var assigned = items.stream()
                .filter(item -> !item.isAnswered())
                .flatMap(item -> Stream.ofNullable(item.due())
                        .map(due -> new Reminder(item.number(), item.agency(), due, due.isBefore(today), null)));
        var given = tasks.stream()
                .filter(task -> !task.done())
                .flatMap(task -> Stream.ofNullable(task.due())
                        .map(due -> new Reminder(task.indicator(), task.agency(), due, due.isBefore(today), task)));
        return Stream.concat(assigned, given)
                .filter(reminder -> !reminder.due().isAfter(last))
                .sorted(Comparator.comparing(Reminder::due).thenComparing(Reminder::indicator))
                .toList();
    }
}

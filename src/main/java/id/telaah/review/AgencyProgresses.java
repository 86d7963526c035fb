package id.telaah.review;

import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Suggestion;
import id.telaah.kb.Requirement;
import id.telaah.review.AgencyDesk.Item;
import id.telaah.review.AgencyDesk.Reminder;
import id.telaah.review.Board.AgencyProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts how far each agency is. */
@Component
final class AgencyProgresses {
    private final AgencyDesks desks;
    private final Tasks tasks;
    private final Clock clock;

    AgencyProgresses(AgencyDesks desks, Tasks tasks, Clock clock) {
        this.desks = desks;
        this.tasks = tasks;
        this.clock = clock;
    }

    List<AgencyProgress> of(Desk desk, List<Suggestion> present) {
        var suggestions = present.stream().collect(Collectors.toMap(Suggestion::indicator, Function.identity()));
        var items = desks.items(desk);
        var given = tasks.of(desk.viewer(), desk.dossier().id());
        var overdue = AgencyDesks.reminders(items, given, LocalDate.now(clock)).stream()
                .filter(Reminder::overdue)
                .collect(Collectors.groupingBy(Reminder::agency, Collectors.counting()));
        var byAgency = items.stream().collect(Collectors.groupingBy(Item::agency, TreeMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(entry -> progress(
                        desk,
                        entry.getKey(),
                        entry.getValue(),
                        suggestions,
                        overdue.getOrDefault(entry.getKey(), 0L).intValue()))
                .toList();
    }

    private static AgencyProgress progress(
            Desk desk, UUID agency, List<Item> items, Map<Integer, Suggestion> suggestions, int overdue) {
        var states = items.stream()
                .flatMap(item -> states(desk, item, suggestions).stream())
                .toList();
        return new AgencyProgress(
                agency,
                items.size(),
                (int) items.stream().filter(Item::isAnswered).count(),
                (int) items.stream()
                        .flatMap(item -> item.files().stream())
                        .map(EvidenceFile::id)
                        .distinct()
                        .count(),
                (int) states.stream().filter("met"::equals).count(),
                states.size(),
                (int) items.stream().filter(item -> item.decided().isPresent()).count(),
                overdue);
    }

    /** States of the requirements of an indicator that can hold a level back. */
    private static List<String> states(Desk desk, Item item, Map<Integer, Suggestion> suggestions) {
        var suggestion = suggestions.get(item.number());
        if (suggestion == null) {
            return List.of();
        }
        var mandatory = desk.see(item.number()).requirements().stream()
                .filter(Requirement::mandatory)
                .map(Requirement::id)
                .collect(Collectors.toSet());
        return suggestion.entry().requirements().stream()
                .filter(requirement -> mandatory.contains(requirement.id()))
                .map(requirement -> requirement.state())
                .filter(state -> !state.equals("not-applicable"))
                .toList();
    }
}

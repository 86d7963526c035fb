package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the state of the indicators: to assessors by what needs them, to agencies by what they lack. */
@Component
public final class Reviews {
    private final Desks desks;
    private final Suggestions suggestions;
    private final Assignments assignments;
    private final IndicatorReviews versions;
    private final DecisionRows decisions;
    private final IndicatorPages pages;
    private final AgencyDesks agencies;

    Reviews(
            Desks desks,
            Suggestions suggestions,
            Assignments assignments,
            JdbcClient database,
            IndicatorPages pages,
            AgencyDesks agencies) {
        this.desks = desks;
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.versions = new IndicatorReviews(database);
        this.decisions = new DecisionRows(database);
        this.pages = pages;
        this.agencies = agencies;
    }

    /**
     * The indicators that the viewer may see, the ones that need a person first.
     *
     * @throws id.telaah.access.NotYours when the dossier is not the viewer's
     */
    public Queue queue(Viewer viewer, UUID dossier, Queue.Filter filter) {
        var desk = desks.at(viewer, dossier);
        var seat = Seat.in(desk.stage());
        var present = present(viewer, dossier);
        var current = decisions.current(dossier);
        var numbers = versions.versions(dossier);
        var assigned = assigned(viewer, dossier);
        var items = desk.visible().stream()
                .filter(indicator -> present.containsKey(indicator.number()))
                .map(indicator -> item(indicator, present, current, seat, numbers, assigned))
                .sorted(Comparator.comparing(Queue.Item::attention).thenComparing(Queue.Item::number))
                .toList();
        return Queue.of(seat, items, filter, desk.visible().size() - items.size());
    }

    /**
     * Everything about one indicator.
     *
     * @throws id.telaah.access.NotYours when dossier or indicator are not the viewer's
     */
    public IndicatorReview indicator(Viewer viewer, UUID dossier, int indicator) {
        return pages.of(desks.at(viewer, dossier), indicator);
    }

    /**
     * What an agency has to know: its indicators, what they lack, its tasks. Somebody who is not limited to agencies sees
     * all that is assigned to anybody.
     *
     * @throws id.telaah.access.NotYours when the dossier is not the viewer's
     */
    public AgencyDesk agency(Viewer viewer, UUID dossier) {
        return agencies.of(desks.at(viewer, dossier));
    }

    private Map<Integer, Suggestion> present(Viewer viewer, UUID dossier) {
        return suggestions.present(viewer, dossier).stream()
                .collect(Collectors.toMap(Suggestion::indicator, Function.identity()));
    }

    private Map<Integer, Set<UUID>> assigned(Viewer viewer, UUID dossier) {
        return assignments.of(viewer, dossier).stream()
                .collect(Collectors.groupingBy(
                        Assignment::indicator, Collectors.mapping(Assignment::agency, Collectors.toSet())));
    }

    private static Queue.Item item(
            Indicator indicator,
            Map<Integer, Suggestion> present,
            List<Decision> current,
            Seat seat,
            Map<Integer, Long> versions,
            Map<Integer, Set<UUID>> assigned) {
        var number = indicator.number();
        var suggestion = Objects.requireNonNull(present.get(number));
        var decided = of(current, number, seat);
        return new Queue.Item(
                number,
                indicator.id(),
                indicator.name(),
                indicator.area(),
                indicator.aspect(),
                Attention.to(suggestion, decided),
                suggestion.level(),
                suggestion.possible(),
                suggestion.confidence(),
                decided,
                of(current, number, Seat.SELF_ASSESSMENT).map(Decision::level),
                versions.getOrDefault(number, 0L),
                assigned.getOrDefault(number, Set.of()));
    }

    static Optional<Decision> of(List<Decision> current, int indicator, Seat seat) {
        return current.stream()
                .filter(decision -> decision.indicator() == indicator && decision.seat() == seat)
                .findFirst();
    }
}

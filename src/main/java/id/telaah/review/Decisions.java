package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses levels. A decision is added to the ones before, never put in their place. */
@Component
public final class Decisions {
    private static final String ACTION = "indicator.decided";

    private final Desks desks;
    private final Suggestions suggestions;
    private final IndicatorReviews reviews;
    private final DecisionRows rows;
    private final Acting acting;

    Decisions(Desks desks, Suggestions suggestions, JdbcClient database, Acting acting) {
        this.desks = desks;
        this.suggestions = suggestions;
        this.reviews = new IndicatorReviews(database);
        this.rows = new DecisionRows(database);
        this.acting = acting;
    }

    /**
     * Chooses the level of an indicator, in the seat that the viewer has in the present stage.
     *
     * @param version of the review of the indicator as it was looked at
     * @throws id.telaah.access.NotYours when dossier or indicator are not the viewer's
     * @throws id.telaah.access.NotAllowed when the viewer is no assessor of the institution
     * @throws Conflict when somebody else acted on the indicator since
     * @throws NotPossible when the stage is not open for it, a reason is missing, or the suggestion was never made
     */
    public Decision decide(Viewer viewer, UUID dossier, int indicator, long version, Choice choice) {
        var looked = desks.at(viewer, dossier);
        looked.see(indicator);
        looked.seat();
        return acting.run(at -> {
            reviews.lock(dossier, indicator, version);
            var desk = desks.at(viewer, dossier);
            var before = current(dossier, indicator, desk.seat());
            var decision = decision(desk, indicator, version + 1, choice, at);
            rows.add(dossier, decision, viewer);
            reviews.acted(dossier, indicator, version + 1, viewer, ACTION, detail(decision), at);
            var act = Act.onIndicator(
                    ACTION,
                    desk.dossier(),
                    indicator,
                    before.map(Decisions::values).orElse(Map.of()),
                    values(decision));
            return new Acting.Done<>(decision, act);
        });
    }

    /** The decision of a seat that counts. */
    private Optional<Decision> current(UUID dossier, int indicator, Seat seat) {
        return last(rows.history(dossier, indicator), seat);
    }

    static Optional<Decision> last(List<Decision> history, Seat seat) {
        return history.stream().filter(decision -> decision.seat() == seat).reduce((earlier, later) -> later);
    }

    private Decision decision(Desk desk, int number, long version, Choice choice, Instant at) {
        var indicator = desk.see(number);
        var seen = seen(desk, number, choice.digest());
        var reason = choice.level() == seen.level()
                ? choice.reason()
                : Reasons.needed("Tingkat yang berbeda dari saran", choice.reason());
        return new Decision(
                UUID.randomUUID(),
                number,
                version,
                desk.seat(),
                desk.stage().id(),
                choice.level(),
                seen.id(),
                seen.level(),
                seen.digest(),
                reason,
                justification(indicator, seen, choice, reason),
                desk.viewer().name(),
                at);
    }

    /** The suggestion that was looked at; it may have been followed by another one meanwhile. */
    private Suggestion seen(Desk desk, int indicator, String digest) {
        return suggestions.history(desk.viewer(), desk.dossier().id(), indicator).stream()
                .filter(suggestion -> suggestion.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> Refusals.noSuggestion(indicator));
    }

    private static Justification justification(Indicator indicator, Suggestion seen, Choice choice, String reason) {
        var suggested = Justification.of(seen.entry());
        return (choice.level() == seen.level()
                        ? suggested
                        : suggested.overruled(name(indicator, choice.level()), choice.level(), reason))
                .with(choice.changes());
    }

    private static String name(Indicator indicator, int level) {
        return indicator.criteria().stream()
                .filter(criterion -> criterion.level() == level)
                .map(Criterion::name)
                .findFirst()
                .orElseThrow(() -> Refusals.level(level));
    }

    private static String detail(Decision decision) {
        return "tingkat %d diputuskan".formatted(decision.level());
    }

    private static Map<String, String> values(Decision decision) {
        var values = new HashMap<String, String>();
        values.put("seat", decision.seat().name());
        values.put("level", Integer.toString(decision.level()));
        values.put("suggested", Integer.toString(decision.suggested()));
        values.put("suggestion", decision.digest());
        values.put("reason", decision.reason());
        values.put("stage", decision.stage());
        return values;
    }
}

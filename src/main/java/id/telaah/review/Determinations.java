package id.telaah.review;

import id.telaah.dossier.JudgementSummary;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Indicator;
import id.telaah.scoring.Scorecard;
import id.telaah.scoring.Scoring;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Freezes the result of an evaluation: suggestion and decision of every indicator, the index, and what they came from. */
@Component
final class Determinations {
    private final Suggestions suggestions;
    private final DecisionRows decisions;
    private final DeterminationRows rows;

    Determinations(Suggestions suggestions, JdbcClient database) {
        this.suggestions = suggestions;
        this.decisions = new DecisionRows(database);
        this.rows = new DeterminationRows(database);
    }

    Optional<Determination> of(UUID dossier) {
        return rows.find(dossier);
    }

    /**
     * Keeps the result as it is now.
     *
     * @return what the trail says about it
     * @throws NotPossible when an indicator has no suggestion or no decision of the external assessor
     */
    Map<String, String> freeze(Desk desk, Instant at) {
        var id = desk.dossier().id();
        var judgement = suggestions.latest(desk.viewer(), id).orElseThrow(() -> Refusals.notJudged());
        var present = suggestions.present(desk.viewer(), id).stream()
                .collect(Collectors.toMap(Suggestion::indicator, Function.identity()));
        var entries = entries(desk, present);
        var determination = determination(desk, judgement, entries, at);
        rows.add(determination, desk.viewer());
        return Map.of(
                "index", determination.shown(),
                "rating", determination.rating(),
                "digest", determination.digest());
    }

    private List<Determination.Entry> entries(Desk desk, Map<Integer, Suggestion> present) {
        var current = decisions.current(desk.dossier().id());
        var numbers =
                desk.instrument().indicators().stream().map(Indicator::number).toList();
        var open = numbers.stream()
                .filter(number -> of(current, number, Seat.ASSESSMENT).isEmpty())
                .toList();
        if (!open.isEmpty()) {
            throw Refusals.undecided(open);
        }
        return numbers.stream().map(number -> entry(number, present, current)).toList();
    }

    private static Determination.Entry entry(int number, Map<Integer, Suggestion> present, List<Decision> current) {
        var suggestion = Optional.ofNullable(present.get(number)).orElseThrow(() -> Refusals.noSuggestion(number));
        var decision = of(current, number, Seat.ASSESSMENT).orElseThrow(() -> Refusals.undecided(List.of(number)));
        return new Determination.Entry(
                number,
                suggestion.id(),
                suggestion.digest(),
                suggestion.level(),
                decision.id(),
                decision.level(),
                of(current, number, Seat.SELF_ASSESSMENT).map(Decision::level));
    }

    private static Optional<Decision> of(List<Decision> current, int number, Seat seat) {
        return current.stream()
                .filter(decision -> decision.indicator() == number && decision.seat() == seat)
                .findFirst();
    }

    private static Determination determination(
            Desk desk, JudgementSummary judgement, List<Determination.Entry> entries, Instant at) {
        var decided = score(desk, entries, Determination.Entry::decided);
        return new Determination(
                desk.dossier().id(),
                judgement.id(),
                score(desk, entries, Determination.Entry::suggested).value(),
                decided.value(),
                decided.shown(),
                decided.rating(),
                judgement.knowledge().kb(),
                judgement.knowledge().rules(),
                entries,
                desk.viewer().name(),
                at);
    }

    private static Scorecard score(
            Desk desk, List<Determination.Entry> entries, Function<Determination.Entry, Integer> level) {
        return Scoring.score(
                desk.instrument(),
                entries.stream().collect(Collectors.toMap(Determination.Entry::indicator, level)),
                Map.of());
    }
}

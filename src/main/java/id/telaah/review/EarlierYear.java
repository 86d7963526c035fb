package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.review.IndicatorReview.LastYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the same institution had the year before, by the same instrument. */
@Component
final class EarlierYear {
    private final Dossiers dossiers;
    private final Suggestions suggestions;
    private final DecisionRows decisions;

    EarlierYear(Dossiers dossiers, Suggestions suggestions, JdbcClient database) {
        this.dossiers = dossiers;
        this.suggestions = suggestions;
        this.decisions = new DecisionRows(database);
    }

    /** The dossier this one continues: the one it was copied from, or else the latest of an earlier year. */
    Optional<Dossier> of(Viewer viewer, Dossier dossier) {
        return dossiers.list(viewer).stream()
                .filter(other -> other.institution().equals(dossier.institution()))
                .filter(other -> other.instrument().equals(dossier.instrument()))
                .filter(other -> other.year() < dossier.year())
                .max(Comparator.comparing((Dossier other) -> other.id().equals(dossier.copiedFrom()))
                        .thenComparing(Dossier::year));
    }

    /** Levels by indicator, as far as the viewer may see them in that year too. */
    Map<Integer, LastYear> levels(Viewer viewer, Dossier earlier) {
        var suggested = suggestions.present(viewer, earlier.id()).stream()
                .collect(Collectors.toMap(Suggestion::indicator, Suggestion::level));
        var decided = decided(decisions.current(earlier.id()));
        var numbers = new TreeSet<>(suggested.keySet());
        if (viewer.agencies(earlier.institution()).isEmpty()) {
            numbers.addAll(decided.keySet());
        }
        var levels = new TreeMap<Integer, LastYear>();
        numbers.forEach(number -> levels.put(
                number,
                new LastYear(
                        earlier.year(),
                        Optional.ofNullable(suggested.get(number)),
                        Optional.ofNullable(decided.get(number)))));
        return levels;
    }

    /** The external assessor's level comes after the institution's own and takes its place. */
    private static Map<Integer, Integer> decided(List<Decision> current) {
        var levels = new TreeMap<Integer, Integer>();
        current.stream()
                .sorted(Comparator.comparing(Decision::seat))
                .forEach(decision -> levels.put(decision.indicator(), decision.level()));
        return levels;
    }
}

package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.PublishedYear;
import id.telaah.reporting.Result;
import id.telaah.review.Board.Earlier;
import id.telaah.review.Board.Step;
import id.telaah.review.Board.Tile;
import id.telaah.review.IndicatorReview.LastYear;
import id.telaah.scoring.Scorecard;
import id.telaah.scoring.Scoring;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows where an institution stands. */
@Component
public final class Boards {
    private static final Map<String, Integer> EFFORT = Map.of("low", 1, "medium", 2, "high", 3);
    private static final int UNKNOWN_EFFORT = 3;

    private final Desks desks;
    private final Suggestions suggestions;
    private final EarlierYear earlier;
    private final AgencyProgresses agencies;
    private final DecisionRows decisions;

    Boards(Desks desks, Suggestions suggestions, EarlierYear earlier, AgencyProgresses agencies, JdbcClient database) {
        this.desks = desks;
        this.suggestions = suggestions;
        this.earlier = earlier;
        this.agencies = agencies;
        this.decisions = new DecisionRows(database);
    }

    /**
     * The board of a dossier.
     *
     * @throws id.telaah.access.NotYours when the dossier is not the viewer's
     * @throws id.telaah.access.NotAllowed when the viewer sees only a part of it
     */
    public Board of(Viewer viewer, UUID dossier) {
        var desk = desks.at(viewer, dossier);
        desk.mustSeeAll();
        var present = suggestions.present(viewer, dossier);
        var before = earlier.of(viewer, desk.dossier());
        var levels = before.map(one -> earlier.levels(viewer, one)).orElse(Map.of());
        var tiles = tiles(desk, present, levels);
        var decided = card(desk, tiles, Tile::level, tile -> tile.decided().isEmpty());
        var national = national(desk.instrument(), desk.dossier());
        return new Board(
                card(desk, tiles, Tile::suggested, tile -> true),
                decided,
                (int) tiles.stream().filter(tile -> tile.decided().isPresent()).count(),
                tiles,
                before.flatMap(one -> earlier(desk, one, levels)),
                national,
                national.flatMap(year -> year.group(desk.dossier().institutionKind())),
                agencies.of(desk, present),
                decided.flatMap(card -> new NextRating(desk.instrument(), levels(tiles, Tile::level))
                        .from(card, steps(desk, present, tiles))));
    }

    private List<Tile> tiles(Desk desk, List<Suggestion> present, Map<Integer, LastYear> lastYear) {
        var current = decisions.current(desk.dossier().id());
        var seat = Seat.in(desk.stage());
        return present.stream()
                .sorted(Comparator.comparing(Suggestion::indicator))
                .map(suggestion -> tile(
                        desk.see(suggestion.indicator()),
                        suggestion,
                        Reviews.of(current, suggestion.indicator(), seat),
                        Optional.ofNullable(lastYear.get(suggestion.indicator()))))
                .toList();
    }

    private static Tile tile(
            Indicator indicator, Suggestion suggestion, Optional<Decision> decision, Optional<LastYear> lastYear) {
        return new Tile(
                indicator.number(),
                indicator.id(),
                indicator.shortName(),
                indicator.area(),
                indicator.aspect(),
                decision.map(Decision::level).orElse(suggestion.level()),
                suggestion.level(),
                suggestion.possible(),
                decision.map(Decision::level),
                Attention.to(suggestion, decision),
                lastYear.flatMap(Boards::counted));
    }

    private static Optional<Integer> counted(LastYear year) {
        return year.decided().or(year::suggested);
    }

    private static Map<Integer, Integer> levels(List<Tile> tiles, ToIntFunction<Tile> level) {
        return tiles.stream().collect(Collectors.toMap(Tile::number, level::applyAsInt));
    }

    /** @param open tells which indicators what could not be read may still lift */
    private static Optional<Scorecard> card(
            Desk desk, List<Tile> tiles, ToIntFunction<Tile> level, Predicate<Tile> open) {
        if (tiles.size() < desk.instrument().indicators().size()) {
            return Optional.empty();
        }
        var possible = levels(tiles.stream().filter(open).toList(), Tile::possible);
        return Optional.of(Scoring.score(desk.instrument(), levels(tiles, level), possible));
    }

    private static Optional<Earlier> earlier(Desk desk, Dossier before, Map<Integer, LastYear> levels) {
        var counted = levels.entrySet().stream()
                .filter(entry -> counted(entry.getValue()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> counted(entry.getValue()).orElseThrow()));
        return counted.size() < desk.instrument().indicators().size()
                ? Optional.empty()
                : Optional.of(
                        new Earlier(before.id(), before.year(), Scoring.score(desk.instrument(), counted, Map.of())));
    }

    private static Optional<PublishedYear> national(Instrument instrument, Dossier dossier) {
        return instrument.published().stream()
                .filter(year -> year.year() <= dossier.year())
                .max(Comparator.comparing(PublishedYear::year));
    }

    /** What each indicator would take that still stands where the machine put it; others have no known gap. */
    private static List<Step> steps(Desk desk, List<Suggestion> present, List<Tile> tiles) {
        var asSuggested = tiles.stream()
                .filter(tile -> tile.level() == tile.suggested())
                .map(Tile::number)
                .collect(Collectors.toSet());
        return present.stream()
                .filter(suggestion -> suggestion.entry().gap().level() != null)
                .filter(suggestion -> asSuggested.contains(suggestion.indicator()))
                .map(suggestion -> step(desk.see(suggestion.indicator()), suggestion.entry()))
                .toList();
    }

    private static Step step(Indicator indicator, Result.IndicatorEntry entry) {
        var missing = AgencyDesks.missing(indicator, entry);
        var effort = missing.stream()
                .mapToInt(one -> EFFORT.getOrDefault(one.effort(), UNKNOWN_EFFORT))
                .sum();
        return new Step(
                indicator.number(),
                indicator.shortName(),
                entry.level(),
                Objects.requireNonNull(entry.gap().level()),
                Math.max(1, effort),
                missing.stream().map(AgencyDesk.Missing::requirement).toList());
    }
}

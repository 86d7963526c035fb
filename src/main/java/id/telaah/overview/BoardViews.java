package id.telaah.overview;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Area;
import id.telaah.kb.PublishedYear.Group;
import id.telaah.kb.PublishedYear.Means;
import id.telaah.kb.PublishedYear.Spread;
import id.telaah.overview.BoardView.Field;
import id.telaah.overview.BoardView.Line;
import id.telaah.overview.BoardView.Progress;
import id.telaah.overview.BoardView.Row;
import id.telaah.review.Board;
import id.telaah.review.Board.Earlier;
import id.telaah.scoring.Scorecard;
import id.telaah.scoring.Scorecard.Part;
import id.telaah.web.AgencyNames;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the board of an institution out. */
@Component
final class BoardViews {
    private final Dossiers dossiers;
    private final AgencyNames names;

    BoardViews(Dossiers dossiers, AgencyNames names) {
        this.dossiers = dossiers;
        this.names = names;
    }

    BoardView of(Viewer viewer, Dossier dossier, Board board) {
        var means = board.national().map(year -> year.national());
        return new BoardView(
                lines(
                        board,
                        Scorecard::areas,
                        board.kind().map(BoardViews::areaMeans).orElse(Map.of()),
                        means.map(Means::areas).orElse(Map.of())),
                lines(
                        board,
                        Scorecard::aspects,
                        board.kind().map(Group::aspects).orElse(Map.of()),
                        means.map(Means::aspects).orElse(Map.of())),
                map(dossier, board),
                agencies(viewer, dossier, board),
                movement(board));
    }

    private static Map<String, BigDecimal> areaMeans(Group group) {
        return group.areas().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> mean(entry.getValue())));
    }

    private static BigDecimal mean(Spread spread) {
        return spread.mean();
    }

    private static List<Line> lines(
            Board board,
            Function<Scorecard, List<Part>> parts,
            Map<String, BigDecimal> kind,
            Map<String, BigDecimal> national) {
        if (board.suggested().isEmpty() || board.decided().isEmpty()) {
            return List.of();
        }
        var now = values(parts.apply(board.decided().get()));
        var before =
                board.lastYear().map(year -> values(parts.apply(year.card()))).orElse(Map.of());
        return parts.apply(board.suggested().get()).stream()
                .map(part -> new Line(
                        part.name(),
                        part.weight(),
                        part.value(),
                        now.getOrDefault(part.id(), part.value()),
                        before.get(part.id()),
                        kind.get(part.id()),
                        national.get(part.id())))
                .toList();
    }

    private static Map<String, BigDecimal> values(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::id, Part::value));
    }

    private List<Field> map(Dossier dossier, Board board) {
        var instrument = dossiers.instrument(dossier);
        return instrument.areas().stream()
                .map(area -> new Field(area.name(), rows(dossier, board, area)))
                .toList();
    }

    private List<Row> rows(Dossier dossier, Board board, Area area) {
        return dossiers.instrument(dossier).aspects().stream()
                .filter(aspect -> aspect.area().equals(area.id()))
                .map(aspect -> new Row(
                        aspect.name(),
                        board.tiles().stream()
                                .filter(tile -> tile.aspect().equals(aspect.id()))
                                .toList()))
                .toList();
    }

    private List<Progress> agencies(Viewer viewer, Dossier dossier, Board board) {
        var called = names.of(viewer, dossier.institution());
        return board.agencies().stream()
                .map(counts -> new Progress(called.getOrDefault(counts.agency(), ""), counts))
                .sorted(Comparator.comparing((Progress one) -> -one.counts().overdue())
                        .thenComparing(
                                one -> one.counts().answered() - one.counts().assigned())
                        .thenComparing(Progress::name))
                .toList();
    }

    private static @Nullable BigDecimal movement(Board board) {
        Optional<BigDecimal> before =
                board.lastYear().map(Earlier::card).map(Scorecard::shown).map(BigDecimal::new);
        return board.decided()
                .flatMap(now -> before.map(then -> new BigDecimal(now.shown()).subtract(then)))
                .orElse(null);
    }
}

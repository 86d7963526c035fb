package id.telaah.review;

import id.telaah.access.NotAllowed;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Indicator;
import id.telaah.kb.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves dossiers from stage to stage. The final stage determines the result and freezes it. */
@Component
public final class Stages {
    private final Desks desks;
    private final Dossiers dossiers;
    private final IndicatorReviews reviews;
    private final Determinations determinations;
    private final StageRows rows;
    private final Acting acting;

    /**
     * Where a dossier stands.
     *
     * @param moves what this viewer may do next; empty when nothing
     */
    public record Position(Stage stage, long version, List<Move> moves, List<Change> history) {
        public Position {
            moves = List.copyOf(moves);
            history = List.copyOf(history);
        }
    }

    /** A change that was made; oldest first in a history. */
    public record Change(String from, String to, String reason, String person, Instant at) {}

    Stages(Desks desks, Dossiers dossiers, JdbcClient database, Determinations determinations, Acting acting) {
        this.desks = desks;
        this.dossiers = dossiers;
        this.reviews = new IndicatorReviews(database);
        this.determinations = determinations;
        this.rows = new StageRows(database);
        this.acting = acting;
    }

    /** @throws id.telaah.access.NotYours when the dossier is not the viewer's */
    public Position position(Viewer viewer, UUID dossier) {
        var desk = desks.at(viewer, dossier);
        var moves = Move.from(desk.instrument(), desk.stage()).stream()
                .filter(move -> move.isOpenTo(viewer, desk.dossier().institution()))
                .toList();
        return new Position(desk.stage(), desk.dossier().version(), moves, rows.history(dossier));
    }

    /**
     * Enters another stage.
     *
     * @param version of the dossier as it was looked at
     * @param reason may be empty on the way forward
     * @throws NotAllowed when the viewer may not go this way
     * @throws NotPossible when there is no such way, the reason is missing, or something must be decided before
     * @throws id.telaah.access.Stale when the dossier was changed since
     */
    public Dossier change(Viewer viewer, UUID dossier, long version, String to, String reason) {
        desks.at(viewer, dossier);
        return acting.run(at -> {
            lock(viewer, dossier);
            var desk = desks.at(viewer, dossier);
            var move = move(desk, version, to);
            var given = move.back()
                    ? Reasons.needed("Mundur ke tahap sebelumnya", reason)
                    : Reasons.optional("Pindah tahap", reason);
            var changed = dossiers.enter(dossier, move.to().id(), version);
            rows.add(changed, move, given, viewer, at);
            var result = move.to().isFinal() ? determinations.freeze(desk, at) : Map.<String, String>of();
            return new Acting.Done<>(changed, act(desk, move, given, result));
        });
    }

    /**
     * The result as it was determined; empty while the evaluation runs.
     *
     * @throws id.telaah.access.NotYours when the dossier is not the viewer's
     * @throws NotAllowed when the viewer sees only a part of it
     */
    public Optional<Determination> determination(Viewer viewer, UUID dossier) {
        desks.at(viewer, dossier).mustSeeAll();
        return determinations.of(dossier);
    }

    private void lock(Viewer viewer, UUID dossier) {
        var desk = desks.at(viewer, dossier);
        reviews.lockAll(
                dossier,
                desk.instrument().indicators().stream().map(Indicator::number).toList());
    }

    private static Move move(Desk desk, long version, String to) {
        var moves = Move.from(desk.instrument(), desk.stage());
        if (!desk.may(Permit.COORDINATE)) {
            desk.must(Permit.ASSESS);
        }
        var move = moves.stream()
                .filter(candidate -> candidate.to().id().equals(to))
                .findFirst()
                .orElseThrow(() -> noWay(desk, version, to, moves));
        if (!move.isOpenTo(desk.viewer(), desk.dossier().institution())) {
            throw new NotAllowed(Permit.COORDINATE);
        }
        return move;
    }

    /** A way that was there when the dossier was looked at was taken by somebody else meanwhile. */
    private static RuntimeException noWay(Desk desk, long version, String to, List<Move> moves) {
        return desk.dossier().version() == version
                ? Refusals.noWay(desk.stage(), to, moves)
                : new Stale("Dossier " + desk.dossier().id());
    }

    private static Act act(Desk desk, Move move, String reason, Map<String, String> result) {
        var after = new TreeMap<>(result);
        after.put("stage", move.to().id());
        after.put("reason", reason);
        return Act.onDossier(
                "stage.changed", desk.dossier(), Map.of("stage", move.from().id()), after);
    }
}

package id.telaah.review;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Stage;
import id.telaah.kb.Stage.Work;
import id.telaah.review.AgendaRows.Counted;
import id.telaah.review.AgendaRows.Standing;
import id.telaah.review.Ahead.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what waits for somebody in all evaluations that still run. It counts; what it is about is shown where it is done. */
@Component
public final class Agenda {
    private final Dossiers dossiers;
    private final AgendaRows rows;
    private final Clock clock;

    Agenda(Dossiers dossiers, JdbcClient database, Clock clock) {
        this.dossiers = dossiers;
        this.rows = new AgendaRows(database);
        this.clock = clock;
    }

    /** The latest year first, then what people care most about. Two queries a role, however many indicators there are. */
    public List<Ahead> of(Viewer viewer) {
        var running = dossiers.list(viewer).stream()
                .filter(dossier -> !stage(dossier).isFinal())
                .toList();
        var ahead = new ArrayList<Ahead>();
        ahead.addAll(forOfficers(viewer, running));
        ahead.addAll(forDeciders(viewer, running));
        ahead.addAll(forCoordinators(viewer, running));
        return ahead.stream()
                .sorted(Comparator.comparing((Ahead one) -> -one.dossier().year())
                        .thenComparing(Ahead::kind))
                .toList();
    }

    private List<Ahead> forOfficers(Viewer viewer, List<Dossier> running) {
        var mine =
                only(running, dossier -> viewer.agencies(dossier.institution()).isPresent());
        var agencies = mine.stream()
                .flatMap(dossier -> viewer.agencies(dossier.institution()).stream())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        var open = only(mine, dossier -> stage(dossier).isOpen(Work.EVIDENCE));
        var ahead = counted(mine, Kind.TASKS, rows.tasks(ids(mine), agencies));
        ahead.addAll(counted(open, Kind.GAPS, rows.gaps(ids(open), agencies)));
        return ahead;
    }

    /** The assessor is told what waits, the coordinator that nothing does. */
    private List<Ahead> forDeciders(Viewer viewer, List<Dossier> running) {
        var mine = only(running, dossier -> decides(viewer, dossier) || coordinates(viewer, dossier));
        var standings = standings(mine);
        var ahead = new ArrayList<Ahead>();
        for (var dossier : mine) {
            var standing = standings.getOrDefault(dossier.id(), Standing.NOTHING);
            if (decides(viewer, dossier)) {
                add(ahead, dossier, Kind.CONFLICTS, standing.conflicts());
                add(ahead, dossier, Kind.UNDECIDED, standing.waiting() - standing.conflicts());
            }
            if (coordinates(viewer, dossier) && standing.waiting() == 0 && standing.judged() == indicators(dossier)) {
                add(ahead, dossier, Kind.STAGE, 1);
            }
        }
        return ahead;
    }

    private Map<UUID, Standing> standings(List<Dossier> mine) {
        var standings = new HashMap<UUID, Standing>();
        for (var seat : Seat.values()) {
            var here = only(mine, dossier -> Seat.in(stage(dossier)) == seat);
            standings.putAll(rows.standings(ids(here), seat));
        }
        return standings;
    }

    private List<Ahead> forCoordinators(Viewer viewer, List<Dossier> running) {
        var mine = only(running, dossier -> coordinates(viewer, dossier));
        var assigned = rows.assigned(ids(mine));
        var late = rows.late(ids(mine), LocalDate.now(clock));
        var ahead = new ArrayList<Ahead>();
        for (var dossier : mine) {
            add(ahead, dossier, Kind.LATE, late.getOrDefault(dossier.id(), 0));
            add(ahead, dossier, Kind.UNASSIGNED, indicators(dossier) - assigned.getOrDefault(dossier.id(), 0));
        }
        return ahead;
    }

    private static List<Ahead> counted(List<Dossier> dossiers, Kind kind, Map<UUID, Counted> found) {
        var ahead = new ArrayList<Ahead>();
        for (var dossier : dossiers) {
            Optional.ofNullable(found.get(dossier.id()))
                    .ifPresent(one -> ahead.add(new Ahead(dossier, kind, one.number(), one.due())));
        }
        return ahead;
    }

    private static void add(List<Ahead> ahead, Dossier dossier, Kind kind, int count) {
        if (count > 0) {
            ahead.add(new Ahead(dossier, kind, count, Optional.empty()));
        }
    }

    private static boolean coordinates(Viewer viewer, Dossier dossier) {
        return viewer.may(Permit.COORDINATE, dossier.institution());
    }

    private boolean decides(Viewer viewer, Dossier dossier) {
        var seat = Seat.in(stage(dossier));
        return viewer.may(seat.permit(), dossier.institution())
                && stage(dossier).isOpen(seat.work());
    }

    private int indicators(Dossier dossier) {
        return dossiers.instrument(dossier).indicators().size();
    }

    private Stage stage(Dossier dossier) {
        return Desks.stage(dossier, dossiers.instrument(dossier));
    }

    private static List<Dossier> only(List<Dossier> dossiers, Predicate<Dossier> wanted) {
        return dossiers.stream().filter(wanted).toList();
    }

    private static Set<UUID> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).collect(Collectors.toSet());
    }
}

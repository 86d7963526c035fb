package id.telaah.review;

import id.telaah.reporting.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts over many dossiers at once; one query each, however many indicators they have. */
final class AgendaRows {
    /** Above this there is nothing to reach. */
    private static final int TOP = 5;

    private final JdbcClient database;

    AgendaRows(JdbcClient database) {
        this.database = database;
    }

    /** How many, and the nearest last day. */
    record Counted(int number, Optional<LocalDate> due) {}

    /**
     * How far the decisions of a seat are.
     *
     * @param judged indicators that have a suggestion
     * @param waiting those of them without a decision on that suggestion
     * @param conflicts those of them that were never decided on and whose documents contradict each other
     */
    record Standing(int judged, int waiting, int conflicts) {
        static final Standing NOTHING = new Standing(0, 0, 0);

        Standing and(boolean open, boolean conflict) {
            return new Standing(judged + 1, waiting + (open ? 1 : 0), conflicts + (conflict ? 1 : 0));
        }
    }

    /** Tasks of some agencies that are not done. */
    Map<UUID, Counted> tasks(Set<UUID> dossiers, Set<UUID> agencies) {
        return counted("""
                select dossier, count(*) as number, min(due_on) as due from task
                where dossier in (:dossiers) and agency in (:agencies) and not done group by dossier""", dossiers, agencies);
    }

    /** Indicators of some agencies below the highest level. */
    Map<UUID, Counted> gaps(Set<UUID> dossiers, Set<UUID> agencies) {
        return counted("""
                select a.dossier, count(distinct a.indicator) as number, min(a.due_on) as due from assignment a
                left join suggestion s on s.dossier = a.dossier and s.indicator = a.indicator and s.live = 1
                where a.dossier in (:dossiers) and a.agency in (:agencies)
                and (s.id is null or s.level_reached < %d) group by a.dossier""".formatted(TOP), dossiers, agencies);
    }

    private Map<UUID, Counted> counted(String sql, Set<UUID> dossiers, Set<UUID> agencies) {
        var found = new HashMap<UUID, Counted>();
        if (!dossiers.isEmpty() && !agencies.isEmpty()) {
            database.sql(sql)
                    .param("dossiers", dossiers)
                    .param("agencies", agencies)
                    .query(row -> {
                        var due = Optional.ofNullable(Columns.date(row, "due"));
                        found.put(Columns.uuid(row, "dossier"), new Counted(row.getInt("number"), due));
                    });
        }
        return found;
    }

    /** What a seat has decided on. Only entries that may hold a conflict are fetched. */
    Map<UUID, Standing> standings(Set<UUID> dossiers, Seat seat) {
        var found = new HashMap<UUID, Standing>();
        if (!dossiers.isEmpty()) {
            database.sql("""
                    select s.dossier, s.digest, d.digest as decided,
                        case when d.digest is null and (%s) then s.entry end as entry
                    from suggestion s left join decision d
                        on d.dossier = s.dossier and d.indicator = s.indicator and d.seat = :seat
                        and d.number = (select max(o.number) from decision o
                            where o.dossier = s.dossier and o.indicator = s.indicator and o.seat = :seat)
                    where s.live = 1 and s.dossier in (:dossiers)""".formatted(mention()))
                    .param("dossiers", dossiers)
                    .param("seat", seat.name())
                    .query(row -> {
                        var open = !row.getString("digest").equals(row.getString("decided"));
                        found.merge(
                                Columns.uuid(row, "dossier"),
                                Standing.NOTHING.and(open, isConflict(row)),
                                (all, one) -> all.and(open, one.conflicts() > 0));
                    });
        }
        return found;
    }

    private static String mention() {
        return String.join(
                " or ",
                Attention.CONFLICTS.stream()
                        .map("s.entry like '%%\"%s\"%%'"::formatted)
                        .toList());
    }

    private static boolean isConflict(ResultSet row) throws SQLException {
        var entry = row.getString("entry");
        return entry != null
                && Reports.readIndicator(entry).concerns().stream()
                        .anyMatch(concern -> Attention.CONFLICTS.contains(concern.code()));
    }

    /** How many indicators somebody answers for. */
    Map<UUID, Integer> assigned(Set<UUID> dossiers) {
        return numbers("""
                select dossier, count(distinct indicator) as number from assignment
                where dossier in (:dossiers) group by dossier""", dossiers, LocalDate.MIN);
    }

    /** How many agencies let a day pass without finishing a task, or without evidence for an indicator. */
    Map<UUID, Integer> late(Set<UUID> dossiers, LocalDate today) {
        return numbers("""
                select dossier, count(*) as number from (
                    select dossier, agency from task where dossier in (:dossiers) and not done and due_on < :today
                    union
                    select a.dossier, a.agency from assignment a
                    where a.dossier in (:dossiers) and a.due_on < :today
                    and not exists (select 1 from placement p join evidence_file f on f.id = p.file
                        where p.indicator = a.indicator and f.dossier = a.dossier and f.live_path is not null)
                    and not exists (select 1 from suggestion s
                        where s.dossier = a.dossier and s.indicator = a.indicator and s.live = 1 and s.level_reached > 1)
                ) late group by dossier""", dossiers, today);
    }

    private Map<UUID, Integer> numbers(String sql, Set<UUID> dossiers, LocalDate today) {
        var found = new HashMap<UUID, Integer>();
        if (!dossiers.isEmpty()) {
            var statement = database.sql(sql).param("dossiers", dossiers);
            (sql.contains(":today") ? statement.param("today", today) : statement).query(row -> {
                found.put(Columns.uuid(row, "dossier"), row.getInt("number"));
            });
        }
        return found;
    }
}

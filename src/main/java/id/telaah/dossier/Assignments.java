package id.telaah.dossier;

import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which agency answers for which indicator of a dossier; what an agency may see follows from it. */
@Component
public class Assignments {
    private static final String COLUMNS = "select id, dossier, indicator, agency, due_on, version from assignment ";

    private final DossierRows dossiers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Assignments(DossierRows dossiers, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What is assigned, by indicator; an officer sees what is assigned to the own agency. */
    @Transactional(readOnly = true)
    public List<Assignment> of(Viewer viewer, UUID dossier) {
        var agencies = viewer.agencies(dossiers.visible(viewer, dossier).institution());
        return jdbc
                .sql(COLUMNS + "where dossier = :dossier order by indicator, due_on, id")
                .param("dossier", dossier)
                .query(Assignments::row)
                .list()
                .stream()
                .filter(assignment ->
                        agencies.map(own -> own.contains(assignment.agency())).orElse(true))
                .toList();
    }

    /** Assigns an indicator; one that the agency has already gets the other due date. */
    @Transactional
    public Assignment assign(Viewer viewer, UUID dossier, int indicator, UUID agency, @Nullable LocalDate due) {
        var seen = dossiers.must(viewer, Permit.COORDINATE, dossier);
        dossiers.locked(dossier);
        var before = find(dossier, indicator, agency);
        if (before == null) {
            insert(viewer, new Assignment(UUID.randomUUID(), dossier, indicator, agency, due, 1));
        } else {
            jdbc.sql("update assignment set due_on = :due, version = version + 1 where id = :id")
                    .param("due", due)
                    .param("id", before.id())
                    .update();
        }
        var after = java.util.Objects.requireNonNull(find(dossier, indicator, agency));
        events.publishEvent(new AssignmentChanged(seen.institution(), before, after));
        return after;
    }

    /**
     * Takes an assignment back.
     *
     * @throws id.telaah.access.NotYours when there is none such
     * @throws Stale when it was changed since it was looked at
     */
    @Transactional
    public void withdraw(Viewer viewer, UUID assignment, long version) {
        var before = jdbc.sql(COLUMNS + "where id = :id")
                .param("id", assignment)
                .query(Assignments::row)
                .optional()
                .orElseThrow(id.telaah.access.NotYours::new);
        var seen = dossiers.must(viewer, Permit.COORDINATE, before.dossier());
        var gone = jdbc.sql("delete from assignment where id = :id and version = :version")
                .param("id", assignment)
                .param("version", version)
                .update();
        if (gone == 0) {
            throw new Stale("Assignment " + assignment);
        }
        events.publishEvent(new AssignmentChanged(seen.institution(), before, null));
    }

    private @Nullable Assignment find(UUID dossier, int indicator, UUID agency) {
        return jdbc.sql(COLUMNS + "where dossier = :dossier and indicator = :indicator and agency = :agency")
                .param("dossier", dossier)
                .param("indicator", indicator)
                .param("agency", agency)
                .query(Assignments::row)
                .optional()
                .orElse(null);
    }

    private void insert(Viewer viewer, Assignment assignment) {
        jdbc.sql("""
                insert into assignment (id, dossier, indicator, agency, due_on, assigned_at, assigned_by, version)
                values (:id, :dossier, :indicator, :agency, :due, :at, :by, 1)""")
                .param("id", assignment.id())
                .param("dossier", assignment.dossier())
                .param("indicator", assignment.indicator())
                .param("agency", assignment.agency())
                .param("due", assignment.due())
                .param("at", Rows.now())
                .param("by", viewer.person())
                .update();
    }

    private static Assignment row(ResultSet row, int number) throws SQLException {
        return new Assignment(
                Rows.id(row, "id"),
                Rows.id(row, "dossier"),
                row.getInt("indicator"),
                Rows.id(row, "agency"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("version"));
    }
}

package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of dossiers, and the one place that asks whose they are. */
@Component
final class DossierRows {
    private static final String ORDER = "order by evaluation_year desc, institution_name, instrument, id";

    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotYours when it is not there or the viewer may not know of it */
    Dossier visible(Viewer viewer, UUID id) {
        return must(viewer, Permit.READ_DOSSIER, id);
    }

    /**
     * @throws NotYours when it is not there or the viewer may not know of it
     * @throws id.telaah.access.NotAllowed when the viewer knows of it but may not do this
     */
    Dossier must(Viewer viewer, Permit permit, UUID id) {
        var dossier = byId(id);
        viewer.must(permit, dossier.institution());
        return dossier;
    }

    /** @throws NotYours when it is not there */
    Dossier byId(UUID id) {
        return jdbc.sql("select * from dossier where id = :id")
                .param("id", id)
                .query(DossierRows::row)
                .optional()
                .orElseThrow(NotYours::new);
    }

    /** The row, locked until the transaction ends: changes of one dossier follow each other. */
    Dossier locked(UUID id) {
        return jdbc.sql("select * from dossier where id = :id for update")
                .param("id", id)
                .query(DossierRows::row)
                .optional()
                .orElseThrow(NotYours::new);
    }

    List<Dossier> all() {
        return jdbc.sql("select * from dossier " + ORDER)
                .query(DossierRows::row)
                .list();
    }

    /** All that the viewer may read, in the same order; those of others are not even looked at. */
    List<Dossier> readable(Viewer viewer) {
        return viewer.institutions(Permit.READ_DOSSIER).map(this::of).orElseGet(this::all);
    }

    private List<Dossier> of(Set<UUID> institutions) {
        if (institutions.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from dossier where institution in (:institutions) " + ORDER)
                .param("institutions", institutions)
                .query(DossierRows::row)
                .list();
    }

    void insert(Dossier dossier, UUID by) {
        jdbc.sql("""
                insert into dossier (id, institution, institution_name, institution_kind, evaluation_year, instrument,
                    edition, as_of, stage, copied_from, created_at, created_by, version, feed, changes, judged_changes)
                values (:id, :institution, :name, :kind, :year, :instrument, :edition, :asOf, :stage, :copiedFrom, :at,
                    :by, 1, 1, 0, 0)""")
                .param("id", dossier.id())
                .param("institution", dossier.institution())
                .param("name", dossier.institutionName())
                .param("kind", dossier.institutionKind())
                .param("year", dossier.year())
                .param("instrument", dossier.instrument())
                .param("edition", dossier.edition())
                .param("asOf", dossier.asOf())
                .param("stage", dossier.stage())
                .param("copiedFrom", dossier.copiedFrom())
                .param("at", dossier.createdAt().atOffset(java.time.ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** @throws Stale when it has another version */
    void update(UUID id, DossierTerms terms, long version) {
        var changed = jdbc.sql("""
                update dossier set institution_name = :name, institution_kind = :kind, evaluation_year = :year,
                    edition = :edition, as_of = :asOf, version = version + 1
                where id = :id and version = :version""")
                .param("name", terms.institutionName().strip())
                .param("kind", terms.institutionKind())
                .param("year", terms.year())
                .param("edition", terms.edition())
                .param("asOf", terms.asOf())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale("Dossier " + id);
        }
    }

    static Dossier row(ResultSet row, int number) throws SQLException {
        return new Dossier(
                Rows.id(row, "id"),
                Rows.id(row, "institution"),
                row.getString("institution_name"),
                row.getString("institution_kind"),
                row.getInt("evaluation_year"),
                row.getString("instrument"),
                row.getString("edition"),
                row.getObject("as_of", LocalDate.class),
                row.getString("stage"),
                Rows.idOrNull(row, "copied_from"),
                Rows.instant(row, "created_at"),
                row.getLong("version"));
    }
}

package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.Omission.Cited;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence that was set aside for an indicator; the dossier is judged again without it. Who may set aside, and when, is
 * decided by the module that calls this, which also puts it on the trail.
 */
@Component
public class Omissions {
    private static final String COLUMNS = """
            select o.*, f.path from omission o join evidence_file f on f.id = o.file
            """;

    private final DossierRows dossiers;
    private final JdbcClient jdbc;
    private final Changes changes;

    Omissions(DossierRows dossiers, JdbcClient jdbc, Changes changes) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** What is set aside in a dossier, by indicator. */
    @Transactional(readOnly = true)
    public List<Omission> of(Viewer viewer, UUID dossier) {
        dossiers.visible(viewer, dossier);
        return all(dossier);
    }

    List<Omission> all(UUID dossier) {
        return jdbc.sql(COLUMNS + "where o.dossier = :dossier order by o.indicator, o.omitted_at, o.id")
                .param("dossier", dossier)
                .query(Omissions::row)
                .list();
    }

    /**
     * Sets a file aside for an indicator, or one citation of it.
     *
     * @param citation null for the whole file
     * @throws NotYours when the file is not in that dossier
     */
    @Transactional
    public Omission add(Viewer viewer, UUID dossier, int indicator, UUID file, @Nullable Cited citation, String why) {
        dossiers.visible(viewer, dossier);
        changes.judgeAgain(dossier);
        var id = UUID.randomUUID();
        var done = jdbc.sql("""
                insert into omission (id, dossier, indicator, file, page, locator, quote, reason, omitted_at, omitted_by)
                select :id, f.dossier, :indicator, f.id, :page, :locator, :quote, :reason, :at, :by
                from evidence_file f where f.id = :file and f.dossier = :dossier""")
                .param("id", id)
                .param("dossier", dossier)
                .param("indicator", indicator)
                .param("file", file)
                .param("page", citation == null ? null : citation.page(), java.sql.Types.INTEGER)
                .param("locator", citation == null ? null : citation.locator(), java.sql.Types.VARCHAR)
                .param("quote", citation == null ? null : citation.quote(), java.sql.Types.VARCHAR)
                .param("reason", why)
                .param("at", Rows.now())
                .param("by", viewer.person())
                .update();
        if (done == 0) {
            throw new NotYours();
        }
        return jdbc.sql(COLUMNS + "where o.id = :id")
                .param("id", id)
                .query(Omissions::row)
                .single();
    }

    /**
     * Lets the evidence count again.
     *
     * @throws NotYours when nothing such is set aside
     */
    @Transactional
    public void withdraw(Viewer viewer, UUID omission) {
        var dossier = jdbc.sql("select dossier from omission where id = :id")
                .param("id", omission)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotYours::new);
        dossiers.visible(viewer, dossier);
        changes.judgeAgain(dossier);
        jdbc.sql("delete from omission where id = :id").param("id", omission).update();
    }

    private static Omission row(ResultSet row, int number) throws SQLException {
        var quote = row.getString("quote");
        return new Omission(
                Rows.id(row, "id"),
                Rows.id(row, "dossier"),
                row.getInt("indicator"),
                Rows.id(row, "file"),
                row.getString("path"),
                quote == null ? null : new Cited(Rows.number(row, "page"), row.getString("locator"), quote),
                row.getString("reason"),
                Rows.instant(row, "omitted_at"),
                Rows.id(row, "omitted_by"));
    }
}

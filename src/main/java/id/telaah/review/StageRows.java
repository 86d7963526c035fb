package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.review.Stages.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes of stage in the database; only ever added. */
final class StageRows {
    private final JdbcClient database;

    StageRows(JdbcClient database) {
        this.database = database;
    }

    void add(Dossier entered, Move move, String reason, Viewer viewer, Instant at) {
        database.sql("insert into stage_change (id, dossier, number, from_stage, to_stage, reason, person, person_name,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        entered.id(),
                        entered.version(),
                        move.from().id(),
                        move.to().id(),
                        reason,
                        viewer.person(),
                        viewer.name(),
                        Columns.utc(at))
                .update();
    }

    List<Change> history(UUID dossier) {
        return database.sql("select * from stage_change where dossier = ? order by number")
                .param(dossier)
                .query((row, number) -> new Change(
                        row.getString("from_stage"),
                        row.getString("to_stage"),
                        row.getString("reason"),
                        row.getString("person_name"),
                        Columns.instant(row, "changed_at")))
                .list();
    }
}

package id.telaah.review;

import id.telaah.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions in the database; only ever added. */
final class DecisionRows {
    private final JdbcClient database;

    DecisionRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID dossier, Decision decision, Viewer viewer) {
        database.sql("insert into decision (id, dossier, indicator, number, seat, stage, level, suggestion, suggested,"
                        + " digest, reason, facts, analysis, result, person, person_name, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        decision.id(),
                        dossier,
                        decision.indicator(),
                        decision.number(),
                        decision.seat().name(),
                        decision.stage(),
                        decision.level(),
                        decision.suggestion(),
                        decision.suggested(),
                        decision.digest(),
                        decision.reason(),
                        decision.justification().facts(),
                        decision.justification().analysis(),
                        decision.justification().result(),
                        viewer.person(),
                        viewer.name(),
                        Columns.utc(decision.at()))
                .update();
    }

    /** All decisions on an indicator, oldest first. */
    List<Decision> history(UUID dossier, int indicator) {
        return database.sql("select * from decision where dossier = ? and indicator = ? order by number")
                .params(dossier, indicator)
                .query(DecisionRows::decision)
                .list();
    }

    /** The decisions that count: the last of each seat on each indicator. */
    List<Decision> current(UUID dossier) {
        return database.sql(
                        "select * from decision d where dossier = ? and number = (select max(number) from decision o"
                                + " where o.dossier = d.dossier and o.indicator = d.indicator and o.seat = d.seat)"
                                + " order by indicator, seat")
                .param(dossier)
                .query(DecisionRows::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                Columns.uuid(row, "id"),
                row.getInt("indicator"),
                row.getLong("number"),
                Seat.valueOf(row.getString("seat")),
                row.getString("stage"),
                row.getInt("level"),
                Columns.uuid(row, "suggestion"),
                row.getInt("suggested"),
                row.getString("digest"),
                row.getString("reason"),
                new Justification(row.getString("facts"), row.getString("analysis"), row.getString("result")),
                row.getString("person_name"),
                Columns.instant(row, "decided_at"));
    }
}

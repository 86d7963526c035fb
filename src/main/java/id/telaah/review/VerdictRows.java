package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Omission.Cited;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verdicts in the database; only ever added. */
final class VerdictRows {
    private final JdbcClient database;

    VerdictRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID dossier, Verdict verdict, String stage, Viewer viewer) {
        var cited = verdict.citation();
        database.sql("insert into verdict (id, dossier, indicator, number, file, page, locator, quote, ruling, reason,"
                        + " stage, person, person_name, ruled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        verdict.id(),
                        dossier,
                        verdict.indicator(),
                        verdict.number(),
                        verdict.file(),
                        cited == null ? null : cited.page(),
                        cited == null ? null : cited.locator(),
                        cited == null ? null : cited.quote(),
                        verdict.ruling().name(),
                        verdict.reason(),
                        stage,
                        viewer.person(),
                        viewer.name(),
                        Columns.utc(verdict.at())))
                .update();
    }

    /** All verdicts on an indicator, oldest first. */
    List<Verdict> history(UUID dossier, int indicator) {
        return database.sql("select * from verdict where dossier = ? and indicator = ? order by number")
                .params(dossier, indicator)
                .query(VerdictRows::verdict)
                .list();
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        return new Verdict(
                Columns.uuid(row, "id"),
                row.getInt("indicator"),
                row.getLong("number"),
                Columns.uuid(row, "file"),
                cited(row),
                Verdict.Ruling.valueOf(row.getString("ruling")),
                row.getString("reason"),
                row.getString("person_name"),
                Columns.instant(row, "ruled_at"));
    }

    private static @Nullable Cited cited(ResultSet row) throws SQLException {
        var quote = row.getString("quote");
        return quote == null ? null : new Cited(row.getObject("page", Integer.class), row.getString("locator"), quote);
    }
}

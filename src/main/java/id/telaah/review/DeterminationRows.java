package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.review.Determination.Entry;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Determined results in the database; written once. */
final class DeterminationRows {
    private final JdbcClient database;

    DeterminationRows(JdbcClient database) {
        this.database = database;
    }

    void add(Determination result, Viewer viewer) {
        database.sql(
                        "insert into determination (dossier, judgement, index_suggested, index_decided, index_shown, rating,"
                                + " kb_digest, rules_digest, digest, person, person_name, determined_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        result.dossier(),
                        result.judgement(),
                        result.suggested().toPlainString(),
                        result.decided().toPlainString(),
                        result.shown(),
                        result.rating(),
                        result.kb(),
                        result.rules(),
                        result.digest(),
                        viewer.person(),
                        result.person(),
                        Columns.utc(result.at()))
                .update();
        result.entries().forEach(entry -> add(result.dossier(), entry));
    }

    private void add(UUID dossier, Entry entry) {
        database.sql("insert into determined_indicator (dossier, indicator, suggestion, suggestion_digest, suggested,"
                        + " decision, decided, self_assessed) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        dossier,
                        entry.indicator(),
                        entry.suggestion(),
                        entry.digest(),
                        entry.suggested(),
                        entry.decision(),
                        entry.decided(),
                        entry.selfAssessed().orElse(null)))
                .update();
    }

    Optional<Determination> find(UUID dossier) {
        return database.sql("select * from determination where dossier = ?")
                .param(dossier)
                .query((row, number) -> determination(row, entries(dossier)))
                .optional();
    }

    private List<Entry> entries(UUID dossier) {
        return database.sql("select * from determined_indicator where dossier = ? order by indicator")
                .param(dossier)
                .query((row, number) -> new Entry(
                        row.getInt("indicator"),
                        Columns.uuid(row, "suggestion"),
                        row.getString("suggestion_digest"),
                        row.getInt("suggested"),
                        Columns.uuid(row, "decision"),
                        row.getInt("decided"),
                        Optional.ofNullable(row.getObject("self_assessed", Integer.class))))
                .list();
    }

    private static Determination determination(ResultSet row, List<Entry> entries) throws SQLException {
        return new Determination(
                Columns.uuid(row, "dossier"),
                Columns.uuid(row, "judgement"),
                new BigDecimal(row.getString("index_suggested")),
                new BigDecimal(row.getString("index_decided")),
                row.getString("index_shown"),
                row.getString("rating"),
                row.getString("kb_digest"),
                row.getString("rules_digest"),
                entries,
                row.getString("person_name"),
                Columns.instant(row, "determined_at"));
    }
}

package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.review.Conflict.LastAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often each indicator was acted on. Whoever acts locks the row first, and reads everything else afterwards. */
final class IndicatorReviews {
    /** Of a version that never was: somebody made it up, and nobody acted yet. */
    private static final LastAct NOBODY = new LastAct("tidak ada", "none", "belum ada keputusan", Instant.EPOCH);

    private final JdbcClient database;

    /** An indicator that nobody acted on has version 0 and no last act. */
    record Row(long version, Optional<LastAct> last) {}

    IndicatorReviews(JdbcClient database) {
        this.database = database;
    }

    long version(UUID dossier, int indicator) {
        return database.sql("select version from indicator_review where dossier = ? and indicator = ?")
                .params(dossier, indicator)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Versions by indicator; an absent one is 0. */
    Map<Integer, Long> versions(UUID dossier) {
        var versions = new HashMap<Integer, Long>();
        database.sql("select indicator, version from indicator_review where dossier = ?")
                .param(dossier)
                .query(row -> {
                    versions.put(row.getInt("indicator"), row.getLong("version"));
                });
        return versions;
    }

    /**
     * Locks an indicator until the end of the transaction.
     *
     * @throws Conflict when it has another version than the one that was looked at
     */
    void lock(UUID dossier, int indicator, long seen) {
        make(dossier, indicator);
        var row = database.sql("select * from indicator_review where dossier = ? and indicator = ? for update")
                .params(dossier, indicator)
                .query((found, number) -> new Row(found.getLong("version"), last(found)))
                .single();
        if (row.version() != seen) {
            throw new Conflict(indicator, row.version(), row.last().orElse(NOBODY));
        }
    }

    /** Locks all indicators, so that nobody acts on one while the stage changes. */
    void lockAll(UUID dossier, List<Integer> indicators) {
        indicators.forEach(indicator -> make(dossier, indicator));
        database.sql("select indicator from indicator_review where dossier = ? order by indicator for update")
                .param(dossier)
                .query(Integer.class)
                .list();
    }

    /** Counts an act on a locked indicator. */
    void acted(UUID dossier, int indicator, long version, Viewer viewer, String action, String detail, Instant at) {
        database.sql("update indicator_review set version = ?, action = ?, detail = ?, person = ?, person_name = ?,"
                        + " acted_at = ? where dossier = ? and indicator = ?")
                .params(version, action, detail, viewer.person(), viewer.name(), Columns.utc(at), dossier, indicator)
                .update();
    }

    private void make(UUID dossier, int indicator) {
        database.sql(
                        "insert into indicator_review (dossier, indicator, version) values (?, ?, 0) on conflict do nothing")
                .params(dossier, indicator)
                .update();
    }

    private static Optional<LastAct> last(ResultSet row) throws SQLException {
        return row.getString("action") == null
                ? Optional.empty()
                : Optional.of(new LastAct(
                        row.getString("person_name"),
                        row.getString("action"),
                        row.getString("detail"),
                        Columns.instant(row, "acted_at")));
    }
}

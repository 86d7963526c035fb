package id.telaah.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the trail. */
final class Entries {
    private static final String ALL = "select * from audit_entry";

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    Head head() {
        return head("select sequence, hash from audit_head where id = 1");
    }

    Head lockedHead() {
        return head("select sequence, hash from audit_head where id = 1 for update");
    }

    private Head head(String sql) {
        return database.sql(sql)
                .query((row, number) -> new Head(row.getLong("sequence"), row.getString("hash")))
                .single();
    }

    void add(Entry entry) {
        database.sql(
                        "insert into audit_entry (sequence, at, actor, actor_name, action, subject, institution, before_text,"
                                + " after_text, previous, hash) values (:sequence, :at, :actor, :actorName, :action, :subject,"
                                + " :institution, :before, :after, :previous, :hash)")
                .param("sequence", entry.sequence())
                .param("at", utc(entry.time()))
                .param("actor", entry.actor().id())
                .param("actorName", entry.actor().name())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("institution", entry.institution().orElse(null), Types.OTHER)
                .param("before", entry.before())
                .param("after", entry.after())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
        database.sql("update audit_head set sequence = ?, hash = ? where id = 1")
                .params(entry.sequence(), entry.hash())
                .update();
    }

    List<Entry> after(long sequence, int size) {
        return database.sql(ALL + " where sequence > ? order by sequence fetch first " + size + " rows only")
                .param(sequence)
                .query(Entries::entry)
                .list();
    }

    boolean has(Head head) {
        return database.sql("select count(*) from audit_entry where sequence = ? and hash = ?")
                        .params(head.sequence(), head.hash())
                        .query(Long.class)
                        .single()
                == 1;
    }

    List<Entry> page(TrailQuery query) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        limit(conditions, values, "institution = ?", query.institution());
        limit(conditions, values, "actor = ?", query.actor());
        limit(conditions, values, "substring(action, 1, char_length(?)) = ?", query.action());
        if (query.action() != null) {
            values.add(query.action());
        }
        limit(conditions, values, "subject = ?", query.subject());
        limit(conditions, values, "at >= ?", query.from() == null ? null : utc(query.from()));
        limit(conditions, values, "at < ?", query.to() == null ? null : utc(query.to()));
        limit(conditions, values, "sequence < ?", query.below());
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return database.sql(ALL + where + " order by sequence desc fetch first " + query.size() + " rows only")
                .params(values)
                .query(Entries::entry)
                .list();
    }

    private static void limit(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("actor"), row.getString("actor_name")),
                row.getString("action"),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("institution", UUID.class)),
                row.getString("before_text"),
                row.getString("after_text"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}

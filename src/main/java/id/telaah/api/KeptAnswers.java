package id.telaah.api;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers by idempotency key, kept for a day. */
@Component
final class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    /**
     * An answer that was given.
     *
     * @param request digest of the request it was given to
     */
    record Answer(
            String request,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String type,
            String body) {}

    private final JdbcClient database;
    private final Clock clock;

    KeptAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was answered within the last day. */
    Optional<Answer> find(UUID person, String key) {
        return database.sql(
                        "select * from idempotency_key where person = ? and chosen = ? and made_at > ? and status > 0")
                .params(person, key, now().minus(KEPT))
                .query((row, number) -> new Answer(
                        row.getString("request"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getString("content_type"),
                        row.getString("body")))
                .optional();
    }

    /**
     * Takes a key for a request; another request with the same key waits here until the transaction ends.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the key was taken meanwhile
     */
    void take(UUID person, String key) {
        database.sql("insert into idempotency_key (person, chosen, made_at) values (?, ?, ?)")
                .params(person, key, now())
                .update();
    }

    void keep(UUID person, String key, Answer answer) {
        database.sql("""
                update idempotency_key set request = :request, status = :status, location = :location, etag = :etag, content_type = :type,
                    body = :body
                where person = :person and chosen = :chosen""")
                .param("request", answer.request())
                .param("status", answer.status())
                .param("location", answer.location(), java.sql.Types.VARCHAR)
                .param("etag", answer.etag(), java.sql.Types.VARCHAR)
                .param("type", answer.type(), java.sql.Types.VARCHAR)
                .param("body", answer.body())
                .param("person", person)
                .param("chosen", key)
                .update();
    }

    /** Forgets what is older than a day. */
    int clean() {
        return database.sql("delete from idempotency_key where made_at <= ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

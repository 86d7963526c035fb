package id.telaah.dossier;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happens to a dossier. Each method locks its row, so that counts follow the order of commits. */
@Component
final class Changes {
    private final JdbcClient jdbc;
    private final Queue queue;
    private final ApplicationEventPublisher events;

    Changes(JdbcClient jdbc, Queue queue, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.events = events;
    }

    /** Something that a browser may show has changed; returns the new count. */
    long seen(UUID dossier) {
        jdbc.sql("update dossier set feed = feed + 1 where id = :id")
                .param("id", dossier)
                .update();
        return told(dossier);
    }

    /** Something that calls for a new judgement has changed; its job is made in the same transaction. */
    long judgeAgain(UUID dossier) {
        jdbc.sql("""
                update dossier set feed = feed + 1, changes = changes + 1, judging_fault = null,
                    unjudged_since = coalesce(unjudged_since, :now)
                where id = :id""").param("now", Rows.now()).param("id", dossier).update();
        queue.judge(dossier);
        return told(dossier);
    }

    private long told(UUID dossier) {
        var feed = jdbc.sql("select feed from dossier where id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
        events.publishEvent(new DossierMoved(dossier, feed));
        return feed;
    }

    /**
     * What there is to judge.
     *
     * @param count of all changes so far
     * @param since when the oldest of those came that were not judged
     */
    record Pending(long count, OffsetDateTime since) {}

    /** Null when everything was judged. */
    @org.jspecify.annotations.Nullable
    Pending pending(UUID dossier) {
        return jdbc.sql("select changes, unjudged_since from dossier where id = :id and changes > judged_changes")
                .param("id", dossier)
                .query((row, number) ->
                        new Pending(row.getLong("changes"), row.getObject("unjudged_since", OffsetDateTime.class)))
                .optional()
                .orElse(null);
    }

    /** All changes up to a count are judged. */
    void judged(UUID dossier, long count) {
        jdbc.sql("""
                update dossier set judged_changes = :count, judging_fault = null,
                    unjudged_since = case when changes > :count then :now else null end
                where id = :id and judged_changes < :count""")
                .param("count", count)
                .param("now", Rows.now())
                .param("id", dossier)
                .update();
        seen(dossier);
    }

    /** Judging was given up until something changes. */
    void givenUp(UUID dossier, String why) {
        jdbc.sql("""
                update dossier set judged_changes = changes, unjudged_since = null, judging_fault = :why
                where id = :id""").param("why", why).param("id", dossier).update();
        seen(dossier);
    }
}

package id.telaah.dossier;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happens to a dossier. Each method locks its row, so that counts follow the order of commits. */
@Component
final class Changes {
    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that a browser may show has changed; returns the new count. */
    long seen(UUID dossier) {
        jdbc.sql("update dossier set feed = feed + 1 where id = :id")
                .param("id", dossier)
                .update();
        return jdbc.sql("select feed from dossier where id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
    }

    /** Something that calls for a new judgement has changed; its job is made in the same transaction. */
    long judgeAgain(UUID dossier) {
        jdbc.sql("""
                update dossier set feed = feed + 1, changes = changes + 1,
                    unjudged_since = coalesce(unjudged_since, :now)
                where id = :id""").param("now", Rows.now()).param("id", dossier).update();
        return jdbc.sql("select feed from dossier where id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
    }
}

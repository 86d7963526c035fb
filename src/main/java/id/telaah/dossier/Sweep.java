package id.telaah.dossier;

import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes jobs again that are missing, whatever the reason: every file and every change has one until it is done. */
@Component
final class Sweep {
    private final JdbcClient jdbc;
    private final Queue queue;
    private final DossierRows dossiers;
    private final TransactionTemplate transaction;

    Sweep(JdbcClient jdbc, Queue queue, DossierRows dossiers, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.dossiers = dossiers;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void run() {
        missing("""
                select f.id from evidence_file f where f.state in ('RECEIVED', 'READING') and not exists (
                    select 1 from scheduled_tasks t
                    where t.task_name = 'read-file' and t.task_instance = cast(f.id as varchar(36)))""")
                .forEach(file -> transaction.executeWithoutResult(status -> {
                    dossiers.locked(owner(file));
                    queue.read(file);
                }));
        missing("""
                select d.id from dossier d where d.changes > d.judged_changes and not exists (
                    select 1 from scheduled_tasks t
                    where t.task_name = 'judge-dossier' and t.task_instance = cast(d.id as varchar(36)))""")
                .forEach(dossier -> transaction.executeWithoutResult(status -> {
                    dossiers.locked(dossier);
                    queue.judge(dossier);
                }));
    }

    private java.util.List<UUID> missing(String query) {
        return jdbc.sql(query).query(UUID.class).list();
    }

    private UUID owner(UUID file) {
        return jdbc.sql("select dossier from evidence_file where id = :id")
                .param("id", file)
                .query(UUID.class)
                .single();
    }
}

package id.telaah.dossier;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Puts jobs into the queue, inside the transaction of whoever calls: the change and its job are kept together or not at all. */
@Component
final class Queue {
    static final String READ = "read-file";
    static final String JUDGE = "judge-dossier";
    static final String SEARCH = "search";

    /** So long after the first change of several a dossier is judged at the earliest. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final SchedulerClient client;

    Queue(DataSource source) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source))
                .build();
    }

    void read(UUID file) {
        client.scheduleIfNotExists(new TaskInstance<>(READ, file.toString()), Instant.now());
    }

    /** Lets the index be looked after at once; when that is going on or about to begin, nothing happens. */
    void searchSoon() {
        try {
            client.reschedule(TaskInstanceId.of(SEARCH, RecurringTask.INSTANCE), Instant.now());
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException soon) {
            // the first run after the start comes by itself, and so does the next one
        }
    }

    /** The caller holds the row of the dossier, so that no job ends unseen in between. */
    void judge(UUID dossier) {
        client.scheduleIfNotExists(
                new TaskInstance<>(JUDGE, dossier.toString()), Instant.now().plus(GATHERING));
    }
}

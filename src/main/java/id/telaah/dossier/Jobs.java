package id.telaah.dossier;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.telaah.store.ContentStore;
import id.telaah.store.DatabaseAway;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of the queue. An instance is the id of a file or a dossier; nothing else travels with it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FullText.DataFolder.class, SearchSettings.class})
final class Jobs {
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration DELAY = Duration.ofSeconds(10);
    private static final Duration SWEEP = Duration.ofSeconds(20);

    private Jobs() {}

    @Bean
    static Task<Void> readTask(ReadJob job) {
        return Tasks.oneTime(Queue.READ)
                .onDeadExecutionRevive()
                .onFailure(retrying(job::giveUp))
                .execute((instance, context) -> job.run(UUID.fromString(instance.getId())));
    }

    @Bean
    static Task<Void> judgeTask(JudgeJob job) {
        return Tasks.custom(Queue.JUDGE, Void.class)
                .onDeadExecutionRevive()
                .onFailure(retrying(job::giveUp))
                .execute((instance, context) -> {
                    var dossier = UUID.fromString(instance.getId());
                    job.run(dossier);
                    return (complete, operations) -> job.end(
                            dossier,
                            operations::remove,
                            () -> operations.reschedule(complete, Instant.now().plus(PAUSE)));
                });
    }

    @Bean
    static Task<Void> sweepTask(Sweep sweep) {
        return Tasks.recurring("sweep", FixedDelay.of(SWEEP)).execute((instance, context) -> sweep.run());
    }

    @Bean
    static Task<Void> searchTask(Rebuilding rebuilding) {
        return Tasks.recurring(Queue.SEARCH, FixedDelay.of(SWEEP)).execute((instance, context) -> rebuilding.sweep());
    }

    /** Each pause is twice the one before; what broke off for reasons outside of the work is no attempt. */
    private static FailureHandler<Void> retrying(BiConsumer<UUID, Throwable> giveUp) {
        return (complete, operations) -> {
            var cause = complete.getCause().orElseGet(() -> new IllegalStateException("No cause was told"));
            var failures = complete.getExecution().consecutiveFailures + 1;
            if (cause instanceof Readings.BrokenOff) {
                operations.reschedule(ended(complete), Instant.now());
            } else if (passes(cause)) {
                operations.reschedule(ended(complete), Instant.now().plus(DELAY));
            } else if (failures < ATTEMPTS) {
                operations.reschedule(complete, Instant.now().plus(PAUSE.multipliedBy(1L << failures)));
            } else {
                giveUp.accept(
                        UUID.fromString(complete.getExecution().taskInstance.getId()), cause);
                operations.remove();
            }
        };
    }

    /** True when nothing is wrong with the work itself: it waits until the store has room or the database is there. */
    private static boolean passes(Throwable cause) {
        return DatabaseAway.is(cause)
                || Stream.iterate(cause, one -> one != null, Throwable::getCause)
                        .anyMatch(ContentStore.Full.class::isInstance);
    }

    private static ExecutionComplete ended(ExecutionComplete complete) {
        return ExecutionComplete.success(complete.getExecution(), complete.getTimeDone(), complete.getTimeDone());
    }
}

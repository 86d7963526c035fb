package id.telaah.dossier;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.telaah.node.Cluster;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes jobs as long as the knowledge of this node counts; a node that only serves has no queue to take them from. */
@Component
final class Working implements Cluster.Work {
    private final Cluster cluster;
    private final Optional<Scheduler> queue;
    private final OutdatedJudgements outdated;
    private final JudgeJob job;
    private final SearchSettings search;

    Working(
            Cluster cluster,
            Optional<Scheduler> queue,
            OutdatedJudgements outdated,
            JudgeJob job,
            SearchSettings search) {
        this.cluster = cluster;
        this.queue = queue;
        this.outdated = outdated;
        this.job = job;
        this.search = search;
        rest();
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        cluster.join(job.knowledge(), this);
    }

    @Override
    public void begin() {
        outdated.judgeAgain();
        queue.ifPresent(Scheduler::resume);
    }

    @Override
    public void rest() {
        queue.ifPresent(Scheduler::pause);
    }

    @Override
    public boolean hasLocalIndex() {
        return search.engine() == SearchSettings.Engine.LUCENE;
    }
}

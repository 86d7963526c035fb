package id.telaah.api;

import id.telaah.store.ContentStore;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Forgets every quarter of an hour what nobody will come back for. Any node may do it at any time. */
@Component
final class Housekeeping implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int MINUTES = 15;

    private final KeptAnswers answers;
    private final UploadRows uploads;
    private final Tus tus;
    private final ContentStore store;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "api-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    Housekeeping(KeptAnswers answers, UploadRows uploads, Tus tus, ContentStore store) {
        this.answers = answers;
        this.uploads = uploads;
        this.tus = tus;
        this.store = store;
        clock.scheduleWithFixedDelay(this::cleanOrTell, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void clean() throws IOException {
        answers.clean();
        uploads.clean();
        tus.clean();
        store.clean();
    }

    private void cleanOrTell() {
        try {
            clean();
        } catch (IOException | DataAccessException | TransactionException problem) {
            LOG.warn("Old keys and uploads stay for another {} minutes", MINUTES, problem);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}

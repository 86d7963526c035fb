package id.telaah.api;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * All open progress streams of this node. One thread looks at them once a second, a few write; none belongs to a stream. Who
 * follows is asked anew every few seconds who they are and what they may see; a stream ends after some minutes.
 */
@Component
final class ProgressStreams implements DisposableBean {
    static final int MOST_OF_ONE_PERSON = 8;
    private static final int WRITERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final DossierProgress progress;
    private final Set<ProgressStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "progress-clock"));
    private final ExecutorService writers =
            Executors.newFixedThreadPool(WRITERS, task -> daemon(task, "progress-writer"));

    ProgressStreams(DossierProgress progress) {
        this.progress = progress;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * @param asker tells who follows and what they may do now; empty when they are not known any more
     * @param last the count of changes the client has seen; negative when it has seen nothing
     */
    SseEmitter open(Viewer viewer, Supplier<Optional<Viewer>> asker, UUID dossier, long last) {
        progress.feed(viewer, dossier);
        if (open.stream().filter(stream -> stream.isOf(viewer)).count() >= MOST_OF_ONE_PERSON) {
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams", Map.of("limit", MOST_OF_ONE_PERSON));
        }
        var emitter = new SseEmitter(LONGEST.toMillis());
        var stream = new ProgressStream(progress, viewer, asker, dossier, emitter, last);
        open.add(stream);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(gone -> open.remove(stream));
        emitter.onTimeout(emitter::complete);
        writers.execute(() -> send(stream));
        return emitter;
    }

    int count() {
        return open.size();
    }

    private void look() {
        open.stream().filter(ProgressStream::takeTurn).forEach(stream -> writers.execute(() -> send(stream)));
    }

    private void send(ProgressStream stream) {
        try {
            if (!stream.send()) {
                open.remove(stream);
            }
        } catch (NotYours | NotAllowed | DataAccessException | TransactionException over) {
            open.remove(stream);
            stream.end();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        writers.shutdownNow();
        open.forEach(ProgressStream::end);
        open.clear();
    }
}

package id.telaah.overview;

import id.telaah.audit.Trail;
import id.telaah.audit.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Follows the chain of the trail in the background, one check at a time; the last verdict is remembered until the next. */
@Component
final class ChainCheck implements AutoCloseable {
    private final Trail trail;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(ChainCheck::thread);
    private final AtomicReference<CompletableFuture<Checked>> running = new AtomicReference<>();
    private volatile Optional<Checked> last = Optional.empty();

    ChainCheck(Trail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** What a check found, and when it was over. */
    record Checked(Verdict verdict, Instant at) {}

    /** Begins a check unless one runs, and waits a little for it. */
    void begin(long milliseconds) {
        var started = running.updateAndGet(
                now -> now == null || now.isDone() ? CompletableFuture.supplyAsync(this::check, worker) : now);
        try {
            started.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on; the screen asks again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("The trail could not be checked", e.getCause());
        }
    }

    boolean isRunning() {
        var now = running.get();
        return now != null && !now.isDone();
    }

    Optional<Checked> last() {
        return last;
    }

    private Checked check() {
        var checked = new Checked(trail.verify(), clock.instant());
        last = Optional.of(checked);
        return checked;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "telaah-chain");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

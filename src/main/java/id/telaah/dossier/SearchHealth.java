package id.telaah.dossier;

import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Unavailable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells whether the search engine takes part. Without it the server stays up: search alone is delayed. */
@Component("search")
final class SearchHealth implements HealthIndicator {
    /** Takes no part in the health of the whole. */
    private static final Status DELAYED = new Status("DELAYED");

    /** A monitor is answered within this time, however long the engine takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FullText text;
    private final Executor asking = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "telaah-search-health");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Health> asked =
            CompletableFuture.completedFuture(Health.unknown().build());

    SearchHealth(FullText text) {
        this.text = text;
    }

    @Override
    public Health health() {
        try {
            return asked().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return delayed("No answer within " + PATIENCE.toSeconds() + " seconds")
                    .build();
        } catch (ExecutionException unforeseen) {
            throw new IllegalStateException(unforeseen.getCause());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    /** One question at a time: who comes while it is open waits for the same answer. */
    private synchronized CompletableFuture<Health> asked() {
        if (asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::ask, asking);
        }
        return asked;
    }

    private Health ask() {
        try {
            text.check();
            return Health.up().build();
        } catch (Unavailable away) {
            return delayed(String.valueOf(away.getMessage()))
                    .withDetail("reason", away.reason())
                    .build();
        } catch (Damaged | UncheckedIOException damaged) {
            return delayed(String.valueOf(damaged.getMessage())).build();
        }
    }

    private static Health.Builder delayed(String message) {
        return Health.status(DELAYED).withDetail("message", message);
    }
}

package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.DossierProgress;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One client that follows one dossier. It is written by one thread at a time. */
final class ProgressStream {
    /** How long rights that were taken away may still count. */
    private static final long ANEW = Duration.ofSeconds(2).toNanos();

    private static final long HEARTBEAT = Duration.ofSeconds(15).toNanos();

    private final DossierProgress progress;
    private final Supplier<Optional<Viewer>> asker;
    private final UUID dossier;
    private final SseEmitter emitter;
    private final AtomicBoolean busy = new AtomicBoolean(true);
    private volatile Viewer viewer;
    private volatile long asked = System.nanoTime();
    private volatile long seen;
    private volatile boolean greeted;
    private volatile long written = System.nanoTime();

    ProgressStream(
            DossierProgress progress,
            Viewer viewer,
            Supplier<Optional<Viewer>> asker,
            UUID dossier,
            SseEmitter emitter,
            long seen) {
        this.progress = progress;
        this.viewer = viewer;
        this.dossier = dossier;
        this.asker = asker;
        this.emitter = emitter;
        this.seen = seen;
    }

    boolean isOf(Viewer other) {
        return viewer.person().equals(other.person());
    }

    /** True when nobody writes at the moment; then the caller has to call {@link #send}. */
    boolean takeTurn() {
        return busy.compareAndSet(false, true);
    }

    /** Sends what changed. @return false when the stream is over */
    boolean send() {
        try {
            if (!isKnown()) {
                end();
                return false;
            }
            var feed = progress.feed(viewer, dossier);
            if (!greeted || feed != seen) {
                tell();
            } else if (System.nanoTime() - written > HEARTBEAT) {
                emitter.send(SseEmitter.event().comment("still here"));
                written = System.nanoTime();
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
            return false;
        } finally {
            busy.set(false);
        }
    }

    void end() {
        emitter.complete();
    }

    private void tell() throws IOException {
        var standing = progress.standing(viewer, dossier);
        if (seen >= 0) {
            files();
        }
        emitter.send(SseEmitter.event()
                .id(Long.toString(standing.feed()))
                .name("standing")
                .data(standing, MediaType.APPLICATION_JSON));
        seen = standing.feed();
        greeted = true;
        written = System.nanoTime();
    }

    private void files() throws IOException {
        var changed = progress.changedSince(viewer, dossier, seen);
        if (changed.size() >= DossierProgress.MOST_CHANGES) {
            emitter.send(SseEmitter.event().name("reload").data("{}", MediaType.TEXT_PLAIN));
            return;
        }
        for (var file : changed) {
            emitter.send(SseEmitter.event().name("file").data(file, MediaType.APPLICATION_JSON));
        }
    }

    /** Looks again who follows, and what they may see now. */
    private boolean isKnown() {
        if (System.nanoTime() - asked < ANEW) {
            return true;
        }
        asked = System.nanoTime();
        var now = asker.get();
        now.ifPresent(same -> viewer = same);
        return now.isPresent();
    }
}

package id.telaah.dossier;

import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Unavailable;
import java.io.UncheckedIOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells whether the search engine takes part. Without it the server stays up: search alone is delayed. */
@Component("search")
final class SearchHealth implements HealthIndicator {
    /** Takes no part in the health of the whole. */
    private static final Status DELAYED = new Status("DELAYED");

    private final FullText text;

    SearchHealth(FullText text) {
        this.text = text;
    }

    @Override
    public Health health() {
        try {
            text.check();
            return Health.up().build();
        } catch (Unavailable away) {
            return Health.status(DELAYED)
                    .withDetail("reason", away.reason())
                    .withDetail("message", String.valueOf(away.getMessage()))
                    .build();
        } catch (Damaged | UncheckedIOException damaged) {
            return Health.status(DELAYED)
                    .withDetail("message", String.valueOf(damaged.getMessage()))
                    .build();
        }
    }
}

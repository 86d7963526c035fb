package id.telaah.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs an act as a whole or not at all; its entry in the trail is the last thing before the end of the transaction. */
@Component
final class Acting {
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What came of an act, and how the trail keeps it. */
    record Done<T>(T value, Act act) {}

    Acting(PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Runs several acts that tell the trail themselves, all or none. */
    <T> T together(Supplier<T> acts) {
        return transactions.execute(status -> acts.get());
    }

    /** @param act gets the time, as exactly as every database keeps it */
    <T> T run(Function<Instant, Done<T>> act) {
        return transactions.execute(status -> {
            var done = act.apply(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            events.publishEvent(done.act());
            return done.value();
        });
    }
}

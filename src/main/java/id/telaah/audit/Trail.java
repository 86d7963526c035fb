package id.telaah.audit;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The trail in the database: grows by events, is read, checked and written out. Every method is safe for many threads. */
public final class Trail {
    private static final int BATCH = 1000;

    private final Entries entries;
    private final ActorSource actors;
    private final Clock clock;

    public Trail(JdbcClient database, ActorSource actors, Clock clock) {
        this.entries = new Entries(database);
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Appends an act. Publish it as the last thing in a transaction: from here to its end no other act can be kept.
     *
     * @throws IllegalStateException when no transaction is open, so that the act could exist without the entry
     */
    @EventListener
    public void append(Audited act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Act %s outside of a transaction".formatted(act.action()));
        }
        var head = entries.lockedHead();
        var time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entries.add(Entry.following(head.sequence() + 1, head.hash(), time, actors.current(), act));
    }

    /** A page, newest first. The caller has made sure that the one who asks may read this. */
    public List<Entry> read(TrailQuery query) {
        return entries.page(query);
    }

    /** The last entry. */
    public Head head() {
        return entries.head();
    }

    /** Follows the chain to its head. A tail that was cut off together with the head is found only by {@link #verify(Head)}. */
    public Verdict verify() {
        var chain = new Chain();
        var head = entries.head();
        walk(entry -> entry.sequence() > head.sequence()
                || chain.add(entry.sequence(), entry.previous(), entry.hash(), entry.digest()));
        if (!chain.verdict().head().equals(head)) {
            chain.breakHere(Break.Reason.TAIL);
        }
        return chain.verdict();
    }

    /** Also makes sure that a head which was kept outside is still in the chain. */
    public Verdict verify(Head kept) {
        var verdict = verify();
        if (!verdict.whole() || kept.sequence() == 0 || entries.has(kept)) {
            return verdict;
        }
        return new Verdict(verdict.head(), Optional.of(new Break(kept.sequence(), Break.Reason.TAIL)));
    }

    /**
     * Writes all entries as JSON Lines, oldest first.
     *
     * @return the last one written
     */
    public Head export(Writer out) throws IOException {
        var last = new Head(0, Entry.NOTHING);
        for (var batch = entries.after(0, BATCH); !batch.isEmpty(); batch = entries.after(last.sequence(), BATCH)) {
            for (var entry : batch) {
                out.write(entry.line());
                out.write('\n');
                last = new Head(entry.sequence(), entry.hash());
            }
        }
        return last;
    }

    /** Writes the entries that are asked for as JSON Lines, newest first; the size of the query is that of a step. */
    public void export(TrailQuery query, Writer out) throws IOException {
        var next = query;
        for (var page = read(next); !page.isEmpty(); page = read(next)) {
            for (var entry : page) {
                out.write(entry.line());
                out.write('\n');
            }
            next = next.below(page.get(page.size() - 1).sequence());
        }
    }

    private void walk(Predicate<Entry> visitor) {
        long last = 0;
        for (var batch = entries.after(0, BATCH); !batch.isEmpty(); batch = entries.after(last, BATCH)) {
            if (!batch.stream().allMatch(visitor)) {
                return;
            }
            last = batch.get(batch.size() - 1).sequence();
        }
    }
}

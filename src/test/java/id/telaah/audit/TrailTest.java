package id.telaah.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class TrailTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456Z");
    private static final Actor WAYAN = new Actor("00000000-0000-0000-0000-00000000000a", "Wayan");

    @Parameter
    DatabaseEngine engine;

    private JdbcClient database;
    private TransactionTemplate transaction;
    private Trail trail;

    @BeforeEach
    void open() {
        DataSource source = engine.fresh();
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        trail = new Trail(database, () -> WAYAN, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private void append(Audited act) {
        transaction.executeWithoutResult(status -> trail.append(act));
    }

    private void appendThree() {
        List.of("one", "two", "three").forEach(name -> append(Noted.changed("thing:" + name, "a", "b \"é\" \n")));
    }

    @Test
    void an_act_is_kept_as_it_was() {
        append(Noted.changed("thing:one", "lama", "baru \\ \"é\" \n \u0000 \uD83D\uDE00 \uD83D"));
        var entry = trail.read(TrailQuery.newest(Optional.empty(), 10)).get(0);
        assertThat(entry.actor()).isEqualTo(WAYAN);
        assertThat(entry.time()).isEqualTo(Instant.parse("2026-03-04T12:00:00.123Z"));
        assertThat(entry.valuesBefore()).isEqualTo(Map.of("value", "lama"));
        assertThat(entry.valuesAfter()).isEqualTo(Map.of("value", "baru \\ \"é\" \n \u0000 \uD83D\uDE00 \uD83D"));
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void an_act_outside_of_a_transaction_is_refused() {
        assertThatThrownBy(() -> trail.append(Noted.changed("thing:one", "a", "b")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thing.changed");
    }

    @Test
    void an_act_that_is_taken_back_leaves_nothing() {
        transaction.executeWithoutResult(status -> {
            trail.append(Noted.changed("thing:one", "a", "b"));
            status.setRollbackOnly();
        });
        assertThat(trail.head().sequence()).isZero();
        assertThat(trail.verify().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'system'",
                "actor_name = 'Made'",
                "action = 'thing.other'",
                "subject = 'thing:four'",
                "institution = null",
                "before_text = '{}'",
                "after_text = '{\"value\":\"c\"}'",
                "at = timestamp with time zone '2026-03-04 12:00:00.124+00'",
                "previous = hash",
                "hash = previous"
            })
    void a_changed_row_is_found(String change) {
        appendThree();
        database.sql("update audit_entry set " + change + " where sequence = 2").update();
        assertThat(trail.verify().broken().orElseThrow().sequence()).isEqualTo(2);
    }

    @Test
    void a_row_that_was_changed_and_hashed_again_is_found_at_the_next() {
        appendThree();
        database.sql("update audit_entry set subject = 'thing:x' where sequence = 2")
                .update();
        var changed = new Entries(database).after(1, 1).get(0);
        database.sql("update audit_entry set hash = ? where sequence = 2")
                .param(changed.digest())
                .update();
        assertThat(trail.verify().broken()).contains(new Break(3, Break.Reason.LINK));
    }

    @Test
    void a_missing_row_is_found() {
        appendThree();
        database.sql("delete from audit_entry where sequence = 2").update();
        assertThat(trail.verify().broken()).contains(new Break(2, Break.Reason.MISSING));
    }

    @Test
    void rows_in_another_order_are_found() {
        appendThree();
        database.sql("update audit_entry set sequence = 9 where sequence = 1").update();
        database.sql("update audit_entry set sequence = 1 where sequence = 2").update();
        database.sql("update audit_entry set sequence = 2 where sequence = 9").update();
        assertThat(trail.verify().broken()).contains(new Break(1, Break.Reason.LINK));
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_the_head_or_by_a_head_kept_outside() {
        appendThree();
        var kept = trail.head();
        database.sql("delete from audit_entry where sequence = 3").update();
        assertThat(trail.verify().broken()).contains(new Break(3, Break.Reason.TAIL));

        var last = new Entries(database).after(1, 1).get(0);
        database.sql("update audit_head set sequence = 2, hash = ?")
                .param(last.hash())
                .update();
        assertThat(trail.verify().whole()).isTrue();
        assertThat(trail.verify(kept).broken()).contains(new Break(3, Break.Reason.TAIL));
    }

    @Test
    void eight_threads_make_one_chain() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> work = IntStream.range(0, 8)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    IntStream.range(0, 25).forEach(i -> append(Noted.changed("thing:" + thread, "" + i, "" + (i + 1))));
                    return null;
                })
                .toList();
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
        assertThat(trail.head().sequence()).isEqualTo(200);
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        IntStream.range(0, 25).forEach(i -> append(Noted.changed("thing:" + i % 5, "a", "b")));
        var query = TrailQuery.newest(Optional.of(new UUID(1, 1)), 10);
        var first = trail.read(query);
        var second = trail.read(query.below(first.get(9).sequence()));
        var third = trail.read(query.below(second.get(9).sequence()));
        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page.stream().map(Entry::sequence).toList())
                .isEqualTo(LongStream.rangeClosed(1, 25)
                        .boxed()
                        .sorted((a, b) -> Long.compare(b, a))
                        .toList());
    }

    @Test
    void each_filter_limits_the_page() {
        append(Noted.changed("thing:one", "a", "b"));
        append(new Noted("other.made", "other:one", Optional.empty(), Map.of(), Map.of()));
        var any = TrailQuery.newest(Optional.empty(), 10);
        var noon = Instant.parse("2026-03-04T12:00:00.123Z");
        assertThat(subjects(any)).containsExactly("other:one", "thing:one");
        assertThat(subjects(TrailQuery.newest(Optional.of(new UUID(1, 1)), 10))).containsExactly("thing:one");
        assertThat(subjects(new TrailQuery(null, null, "thing.", null, null, null, null, 10)))
                .containsExactly("thing:one");
        assertThat(subjects(new TrailQuery(null, null, null, "other:one", null, null, null, 10)))
                .containsExactly("other:one");
        assertThat(subjects(new TrailQuery(null, "system", null, null, null, null, null, 10)))
                .isEmpty();
        assertThat(subjects(new TrailQuery(null, null, null, null, noon, noon.plusMillis(1), null, 10)))
                .hasSize(2);
        assertThat(subjects(new TrailQuery(null, null, null, null, null, noon, null, 10)))
                .isEmpty();
    }

    private List<String> subjects(TrailQuery query) {
        return trail.read(query).stream().map(Entry::subject).toList();
    }
}

package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people at the same indicator at the same moment, on real threads and a real database. */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class TwoAssessorsTest {
    private static final int ROUNDS = 12;

    @Parameter
    DatabaseEngine engine;

    @Test
    void one_wins_and_the_other_learns_who_did_what() throws Exception {
        var world = new ReviewWorld(engine);
        var other = world.person("Indra", Role.INTERNAL_ASSESSOR, null);
        for (int indicator = 1; indicator <= ROUNDS; indicator++) {
            int n = indicator;
            var choice = world.choice(n, 4, ReviewWorld.REASON);
            var outcomes = atOnce(List.of(
                    () -> world.decisions.decide(world.internal, world.dossier, n, 0, choice),
                    () -> world.decisions.decide(other, world.dossier, n, 0, choice)));
            var won = outcomes.stream()
                    .filter(Decision.class::isInstance)
                    .map(Decision.class::cast)
                    .toList();
            var lost = outcomes.stream()
                    .filter(Conflict.class::isInstance)
                    .map(Conflict.class::cast)
                    .toList();
            assertThat(won).as("indicator %d: %s", n, outcomes).hasSize(1);
            assertThat(lost).hasSize(1);
            assertThat(lost.get(0).last().person()).isEqualTo(won.get(0).person());
            assertThat(world.reviews.indicator(world.internal, world.dossier, n).history())
                    .containsExactlyElementsOf(won);
        }
    }

    @Test
    void no_decision_slips_in_behind_a_change_of_stage() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var world = new ReviewWorld(engine);
            var choice = world.choice(1, 4, ReviewWorld.REASON);
            var version = world.dossier().version();
            var outcomes = atOnce(List.of(
                    () -> world.decisions.decide(world.internal, world.dossier, 1, 0, choice),
                    () -> world.stages.change(world.coordinator, world.dossier, version, "document", "")));
            var acts = world.database
                    .sql("select action from audit_entry where institution = ? and action in"
                            + " ('indicator.decided', 'stage.changed') order by sequence")
                    .param(world.institution)
                    .query(String.class)
                    .list();
            if (outcomes.get(0) instanceof Decision) {
                assertThat(acts).containsExactly("indicator.decided", "stage.changed");
            } else {
                assertThat(outcomes.get(0)).isInstanceOf(NotPossible.class);
                assertThat(acts).containsExactly("stage.changed");
            }
        }
    }

    /** Starts all at the same moment; a result is what came back or what was thrown. */
    private static List<Object> atOnce(List<Callable<Object>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var running = new ArrayList<Future<Object>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    try {
                        return call.call();
                    } catch (RuntimeException thrown) {
                        return thrown;
                    }
                }));
            }
            var outcomes = new ArrayList<>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}

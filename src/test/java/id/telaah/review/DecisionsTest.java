package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class DecisionsTest {
    private static final int N = 1;

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
    }

    @Test
    void a_suggestion_is_accepted_without_a_word() {
        var decision = world.accept(world.internal, N);
        assertThat(decision.accepts()).isTrue();
        assertThat(decision.seat()).isEqualTo(Seat.SELF_ASSESSMENT);
        assertThat(decision.digest()).isEqualTo(world.suggestion(N).digest());
        assertThat(decision.justification())
                .isEqualTo(Justification.of(world.suggestion(N).entry()));
        assertThat(world.version(N)).isEqualTo(1);
    }

    @Test
    void another_level_needs_a_reason_of_some_length() {
        var level = world.suggestion(N).level() + 1;
        assertThatThrownBy(() -> world.decide(world.internal, N, level, "  salah   "))
                .isInstanceOf(NotPossible.class)
                .hasMessage("Tingkat yang berbeda dari saran memerlukan alasan, paling sedikit 10 huruf."
                        + " Tulis apa yang terbukti atau tidak terbukti, dan di mana.");
        var decision = world.decide(world.internal, N, level, ReviewWorld.REASON);
        assertThat(decision.accepts()).isFalse();
        assertThat(decision.justification().result()).contains("diputuskan asesor " + level, ReviewWorld.REASON);
        assertThat(world.version(N)).isEqualTo(1);
    }

    @Test
    void a_level_outside_one_to_five_is_refused() {
        assertThatThrownBy(() -> world.choice(N, 6, ReviewWorld.REASON)).hasMessageContaining("Tingkat 6 tidak ada");
    }

    @Test
    void a_stale_version_says_who_decided_what_and_overwrites_nothing() {
        var seen = world.version(N);
        var first = world.accept(world.internal, N);
        var conflict = catchThrowableOfType(
                Conflict.class,
                () -> world.decisions.decide(
                        world.internal, world.dossier, N, seen, world.choice(N, 5, ReviewWorld.REASON)));
        assertThat(conflict.last().person()).isEqualTo("Ira");
        assertThat(conflict.last().action()).isEqualTo("indicator.decided");
        assertThat(conflict.last().at()).isEqualTo(ReviewServer.NOW);
        assertThat(conflict.version()).isEqualTo(1);
        assertThat(conflict).hasMessageContaining("tingkat %d diputuskan".formatted(first.level()));
        assertThat(world.reviews.indicator(world.internal, world.dossier, N).history())
                .containsExactly(first);
    }

    @Test
    void both_seats_stand_side_by_side_and_every_decision_is_kept() {
        var mine = world.accept(world.internal, N);
        var corrected = world.decide(world.internal, N, 5, ReviewWorld.REASON);
        world.enter("document");
        var theirs = world.decide(world.external, N, 2, ReviewWorld.REASON);
        var page = world.reviews.indicator(world.external, world.dossier, N);
        assertThat(page.history()).containsExactly(mine, corrected, theirs);
        assertThat(page.decisions())
                .containsEntry(Seat.SELF_ASSESSMENT, corrected)
                .containsEntry(Seat.ASSESSMENT, theirs)
                .hasSize(2);
        assertThat(page.justification()).contains(theirs.justification());
    }

    @Test
    void a_changed_suggestion_flags_the_decision_and_leaves_it_standing() {
        var decision = world.accept(world.internal, N);
        var before = world.suggestion(N);
        JudgedSample.suggestAnew(
                world.database, world.dossier, JudgedSample.at(before.entry(), 4), ReviewServer.NOW.plusSeconds(60));
        var page = world.reviews.indicator(world.internal, world.dossier, N);
        assertThat(page.changedSince()).containsExactly(Seat.SELF_ASSESSMENT);
        assertThat(page.decisions()).containsEntry(Seat.SELF_ASSESSMENT, decision);
        assertThat(world.reviews
                        .queue(world.internal, world.dossier, Queue.Filter.ALL)
                        .counts())
                .containsEntry(Attention.CHANGED_SINCE, 1);
    }

    @Test
    void who_decides_on_what_was_seen_before_the_suggestion_changed_points_at_that() {
        var seen = world.choice(N, world.suggestion(N).level(), "");
        var old = world.suggestion(N);
        JudgedSample.suggestAnew(
                world.database, world.dossier, JudgedSample.at(old.entry(), 4), ReviewServer.NOW.plusSeconds(60));
        var decision = world.decisions.decide(world.internal, world.dossier, N, 0, seen);
        assertThat(decision.suggestion()).isEqualTo(old.id());
        assertThat(world.reviews.indicator(world.internal, world.dossier, N).changedSince())
                .containsExactly(Seat.SELF_ASSESSMENT);
    }

    @Test
    void a_suggestion_that_never_was_cannot_be_decided_on() {
        var invented = new Choice(2, ReviewWorld.REASON, "0".repeat(64), Justification.Changes.NONE);
        assertThatThrownBy(() -> world.decisions.decide(world.internal, world.dossier, N, 0, invented))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("belum mempunyai saran");
    }

    @Test
    void only_who_sits_in_a_seat_that_is_open_decides() {
        assertThatThrownBy(() -> world.accept(world.external, N))
                .hasMessageContaining("Penilaian Mandiri tidak terbuka untuk penilaian asesor eksternal");
        assertThatThrownBy(() -> world.accept(world.coordinator, N)).isInstanceOf(NotAllowed.class);
        world.enter("document");
        assertThatThrownBy(() -> world.accept(world.internal, N))
                .hasMessageContaining("Penilaian Dokumen tidak terbuka untuk penilaian mandiri");
        assertThat(world.accept(world.external, N).seat()).isEqualTo(Seat.ASSESSMENT);
    }

    @Test
    void own_wording_takes_the_place_of_the_suggested_part_by_part() {
        var changes = new Justification.Changes("Fakta asesor.", null, "  ");
        var choice =
                new Choice(world.suggestion(N).level(), "", world.suggestion(N).digest(), changes);
        var decision = world.decisions.decide(world.internal, world.dossier, N, 0, choice);
        var suggested = world.suggestion(N).entry().justification();
        assertThat(decision.justification())
                .isEqualTo(new Justification("Fakta asesor.", suggested.analysis(), suggested.result()));
        assertThat(decision.justification().text()).startsWith("Fakta:\nFakta asesor.\n\nAnalisis:\n");
    }

    @Test
    void each_decision_is_one_act_on_the_trail_with_before_and_after() {
        var before = world.acts();
        world.accept(world.internal, N);
        world.decide(world.internal, N, 5, ReviewWorld.REASON);
        assertThat(world.acts()).isEqualTo(before + 2);
        var last = world.database
                .sql("select * from audit_entry where institution = ? order by sequence desc fetch first 1 row only")
                .param(world.institution)
                .query()
                .singleRow();
        assertThat(last.get("subject")).isEqualTo("indicator:%s/I01".formatted(world.dossier));
        assertThat((String) last.get("before_text"))
                .contains("\"level\":\"" + world.suggestion(N).level());
        assertThat((String) last.get("after_text")).contains("\"level\":\"5\"", ReviewWorld.REASON);
    }
}

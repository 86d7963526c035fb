package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Stale;
import id.telaah.dossier.Assignment;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Comments, tasks and assignments. */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class ConversationTest {
    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
        world.duties.assign(world.coordinator, world.dossier, Set.of(1), world.agency, LocalDate.of(2024, 9, 30));
    }

    @Test
    void a_thread_keeps_its_order_and_says_who_speaks() {
        world.remarks.write(world.officer, world.dossier, 1, "  Perwali sedang di Bagian Hukum. ");
        world.remarks.write(world.internal, world.dossier, 1, "Mohon unggah rancangannya.");
        assertThat(world.remarks.of(world.auditor, world.dossier, 1))
                .extracting(Remark::text)
                .containsExactlyInAnyOrder("Perwali sedang di Bagian Hukum.", "Mohon unggah rancangannya.");
        assertThat(world.remarks.of(world.officer, world.dossier, 1))
                .extracting(Remark::role)
                .containsExactlyInAnyOrder(Role.AGENCY_OFFICER, Role.INTERNAL_ASSESSOR);
    }

    @Test
    void an_empty_or_endless_comment_is_refused() {
        assertThatThrownBy(() -> world.remarks.write(world.officer, world.dossier, 1, " \n "))
                .hasMessage("Komentar masih kosong. Tulis isinya dahulu.");
        assertThatThrownBy(() -> world.remarks.write(world.officer, world.dossier, 1, "a".repeat(4001)))
                .hasMessage("Komentar berisi 4001 huruf, paling banyak 4000. Ringkas, atau lampirkan sebagai dokumen.");
    }

    @Test
    void a_task_is_done_by_the_agency_and_reopened_by_the_coordinator() {
        var given = world.tasks.give(world.coordinator, world.dossier, 1, world.agency, "Unggah SK tim.", null);
        var done = world.tasks.settle(world.officer, world.dossier, given.id(), given.version(), true);
        assertThat(done.done()).isTrue();
        assertThat(done.changedBy()).isEqualTo("Oki");
        assertThatThrownBy(
                        () -> world.tasks.settle(world.coordinator, world.dossier, given.id(), given.version(), false))
                .isInstanceOf(Stale.class);
        var again = world.tasks.settle(world.coordinator, world.dossier, given.id(), done.version(), false);
        assertThat(world.tasks.of(world.officer, world.dossier)).containsExactly(again);
        assertThat(again.done()).isFalse();
    }

    @Test
    void a_task_goes_to_an_agency_that_answers_for_the_indicator() {
        assertThatThrownBy(() ->
                        world.tasks.give(world.coordinator, world.dossier, 2, world.agency, "Unggah SK tim.", null))
                .isInstanceOf(NotPossible.class)
                .hasMessageContaining("Indikator 2 tidak ditugaskan");
    }

    @Test
    void many_indicators_are_assigned_at_once_or_none() {
        assertThatThrownBy(
                        () -> world.duties.assign(world.coordinator, world.dossier, Set.of(2, 48), world.agency, null))
                .hasMessageContaining("Indikator 48 tidak ada");
        assertThatThrownBy(
                        () -> world.duties.assign(world.coordinator, world.dossier, Set.of(2), UUID.randomUUID(), null))
                .hasMessageContaining("OPD itu tidak ada");
        assertThat(world.assignments.of(world.coordinator, world.dossier)).hasSize(1);
        var acts = world.acts();
        world.duties.assign(world.coordinator, world.dossier, Set.of(2, 3, 4), world.agency, null);
        assertThat(world.assignments.of(world.coordinator, world.dossier)).hasSize(4);
        assertThat(world.acts()).isEqualTo(acts + 3);
    }

    @Test
    void assignments_are_carried_over_from_the_year_before() {
        var next = world.judged(2025);
        world.duties.assign(world.coordinator, world.dossier, Set.of(2), world.otherAgency, null);
        world.duties.assign(world.coordinator, next, Set.of(2), world.otherAgency, LocalDate.of(2025, 5, 1));
        var due = LocalDate.of(2025, 6, 30);
        assertThat(world.duties.carryOver(world.coordinator, next, world.dossier, due))
                .extracting(Assignment::indicator, Assignment::agency, Assignment::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, world.agency, due));
        assertThat(world.duties.carryOver(world.coordinator, next, world.dossier, due))
                .isEmpty();
        assertThat(world.assignments.of(world.coordinator, next)).hasSize(2);
    }
}

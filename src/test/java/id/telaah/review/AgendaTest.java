package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.review.Ahead.Kind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class AgendaTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(ReviewServer.NOW, ZoneOffset.UTC);

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;
    private Agenda agenda;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
        agenda = world.server.getBean(Agenda.class);
    }

    private Map<Kind, Ahead> of(Viewer viewer) {
        return agenda.of(viewer).stream().collect(Collectors.toMap(Ahead::kind, one -> one));
    }

    private int count(Viewer viewer, Kind kind) {
        return of(viewer).containsKey(kind) ? of(viewer).get(kind).count() : 0;
    }

    @Test
    void an_officer_has_the_open_tasks_and_the_gaps_of_the_own_agency() {
        world.duties.assign(world.coordinator, world.dossier, Set.of(1, 2), world.agency, TODAY.plusDays(9));
        world.duties.assign(world.coordinator, world.dossier, Set.of(3), world.agency, TODAY.plusDays(4));
        world.duties.assign(world.coordinator, world.dossier, Set.of(4), world.otherAgency, TODAY);
        var task = world.tasks.give(world.coordinator, world.dossier, 1, world.agency, "Unggah notula.", TODAY);
        var ahead = of(world.officer);
        assertThat(ahead).containsOnlyKeys(Kind.TASKS, Kind.GAPS);
        assertThat(ahead.get(Kind.TASKS).due()).contains(TODAY);
        assertThat(ahead.get(Kind.GAPS).count()).isEqualTo(3);
        assertThat(ahead.get(Kind.GAPS).due()).contains(TODAY.plusDays(4));
        world.tasks.settle(world.officer, world.dossier, task.id(), task.version(), true);
        assertThat(of(world.officer)).containsOnlyKeys(Kind.GAPS);
        world.enter("document");
        assertThat(of(world.officer)).as("no evidence can be added now").isEmpty();
    }

    @Test
    void an_assessor_has_what_the_queue_counts() {
        world.accept(world.internal, 5);
        world.decide(world.internal, 6, 2, ReviewWorld.REASON);
        JudgedSample.suggestAnew(
                world.database,
                world.dossier,
                JudgedSample.at(JudgedSample.entries().get(6), 3),
                ReviewServer.NOW);
        var counts = world.reviews
                .queue(world.internal, world.dossier, Queue.Filter.ALL)
                .counts();
        var conflicts = counts.get(Attention.CONFLICT);
        var waiting = counts.values().stream().mapToInt(Integer::intValue).sum() - counts.get(Attention.DECIDED);
        assertThat(conflicts).isPositive();
        assertThat(counts.get(Attention.CHANGED_SINCE)).isPositive();
        assertThat(count(world.internal, Kind.CONFLICTS)).isEqualTo(conflicts);
        assertThat(count(world.internal, Kind.UNDECIDED)).isEqualTo(waiting - conflicts);
        assertThat(of(world.external)).as("not the external assessor's stage").isEmpty();
    }

    @Test
    void a_coordinator_may_go_on_when_everything_is_decided() {
        assertThat(of(world.coordinator)).containsOnlyKeys(Kind.UNASSIGNED);
        world.acceptAll(world.internal);
        assertThat(of(world.internal)).isEmpty();
        assertThat(of(world.coordinator)).containsKey(Kind.STAGE);
        world.enter("document");
        assertThat(of(world.coordinator)).doesNotContainKey(Kind.STAGE);
        assertThat(count(world.external, Kind.CONFLICTS) + count(world.external, Kind.UNDECIDED))
                .isEqualTo(JudgedSample.entries().size());
    }

    @Test
    void a_coordinator_has_what_nobody_answers_for_and_agencies_that_are_late() {
        var lowest = JudgedSample.entries().values().stream()
                .filter(entry -> entry.level() == 1)
                .findFirst()
                .orElseThrow()
                .number();
        world.duties.assign(world.coordinator, world.dossier, Set.of(lowest), world.agency, TODAY);
        world.duties.assign(world.coordinator, world.dossier, Set.of(lowest), world.otherAgency, TODAY.minusDays(1));
        assertThat(count(world.coordinator, Kind.UNASSIGNED))
                .isEqualTo(JudgedSample.entries().size() - 1);
        assertThat(count(world.coordinator, Kind.LATE)).isEqualTo(1);
        world.tasks.give(world.coordinator, world.dossier, lowest, world.agency, "Unggah.", TODAY.minusDays(2));
        assertThat(count(world.coordinator, Kind.LATE)).isEqualTo(2);
    }

    @Test
    void nobody_else_has_anything() {
        assertThat(agenda.of(world.auditor)).isEmpty();
        assertThat(agenda.of(world.administrator)).isEmpty();
        assertThat(agenda.of(new ReviewWorld(world.server).person("Uji", Role.AUDITOR, null)))
                .isEmpty();
    }
}

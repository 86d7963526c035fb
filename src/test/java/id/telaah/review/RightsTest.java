package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.review.Verdict.Ruling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every act against every role, as one table. {@code +} is done, {@code -} is not allowed, {@code 0} does not exist for
 * them, {@code ~} is allowed but not possible in the stage. Indicator 1 is assigned to the agency of the officer, and the
 * dossier is in the self-assessment.
 */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class RightsTest {
    /** coordinator, internal, external, auditor, officer, other officer, administrator, coordinator elsewhere. */
    private static final Map<String, String> TABLE = table(
            "queue           + + + + + + - 0",
            "indicator       + + + + + 0 - 0",
            "agency          + + + + + + - 0",
            "board           + + + + - - - 0",
            "determination   + + + + - - - 0",
            "position        + + + + + + - 0",
            "remarks         + + + + + 0 - 0",
            "tasks           + + + + + + - 0",
            "decide          - + ~ - - 0 - 0",
            "rule            - + ~ - - 0 - 0",
            "remark          + + + - + 0 - 0",
            "assign          + - - - - - - 0",
            "carry-over      + - - - - - - 0",
            "give-task       + - - - - - - 0",
            "finish-task     + - - - + 0 - 0",
            "reopen-task     + - - - - 0 - 0",
            "stage           + - - - - - - 0");

    @Parameter
    DatabaseEngine engine;

    private ReviewWorld world;
    private UUID file;
    private Task task;
    private UUID earlier;

    @BeforeEach
    void open() {
        world = new ReviewWorld(engine);
        world.duties.assign(world.coordinator, world.dossier, Set.of(1), world.agency, null);
        task = world.tasks.give(world.coordinator, world.dossier, 1, world.agency, "Unggah Perwali.", null);
        earlier = world.judged(2023);
        file = world.database
                .sql("select id from evidence_file where dossier = ? order by path fetch first 1 row only")
                .param(world.dossier)
                .query(UUID.class)
                .single();
    }

    @Test
    void every_act_is_allowed_to_the_roles_of_the_table_only() {
        var foreign = new ReviewWorld(engine);
        var viewers = List.of(
                world.coordinator,
                world.internal,
                world.external,
                world.auditor,
                world.officer,
                world.otherOfficer,
                world.administrator,
                foreign.coordinator);
        var acts = acts();
        assertThat(acts.keySet()).isEqualTo(TABLE.keySet());
        var found = new LinkedHashMap<String, String>();
        acts.forEach((name, act) -> {
            var marks = new ArrayList<String>();
            viewers.forEach(viewer -> marks.add(outcome(act, viewer)));
            found.put(name, String.join(" ", marks));
        });
        assertThat(found).isEqualTo(TABLE);
    }

    private static String outcome(Consumer<Viewer> act, Viewer viewer) {
        try {
            act.accept(viewer);
            return "+";
        } catch (NotAllowed notAllowed) {
            return "-";
        } catch (NotYours notYours) {
            return "0";
        } catch (NotPossible notNow) {
            return "~";
        }
    }

    private Map<String, Consumer<Viewer>> acts() {
        var acts = new LinkedHashMap<String, Consumer<Viewer>>();
        var id = world.dossier;
        acts.put("queue", viewer -> world.reviews.queue(viewer, id, Queue.Filter.ALL));
        acts.put("indicator", viewer -> world.reviews.indicator(viewer, id, 1));
        acts.put("agency", viewer -> world.reviews.agency(viewer, id));
        acts.put("board", viewer -> world.boards.of(viewer, id));
        acts.put("determination", viewer -> world.stages.determination(viewer, id));
        acts.put("position", viewer -> world.stages.position(viewer, id));
        acts.put("remarks", viewer -> world.remarks.of(viewer, id, 1));
        acts.put("tasks", viewer -> world.tasks.of(viewer, id));
        acts.put(
                "decide",
                viewer -> world.decisions.decide(
                        viewer, id, 1, world.version(1), world.choice(1, 5, ReviewWorld.REASON)));
        acts.put(
                "rule",
                viewer -> world.verdicts.rule(
                        viewer,
                        id,
                        1,
                        world.version(1),
                        new Ruled(file, null, Ruling.NOT_APPLICABLE, ReviewWorld.REASON)));
        acts.put("remark", viewer -> world.remarks.write(viewer, id, 1, "Mohon dilengkapi."));
        acts.put("assign", viewer -> world.duties.assign(viewer, id, Set.of(1), world.agency, null));
        acts.put("carry-over", viewer -> world.duties.carryOver(viewer, id, earlier, null));
        acts.put("give-task", viewer -> world.tasks.give(viewer, id, 1, world.agency, "Unggah SK.", null));
        acts.put("finish-task", viewer -> settle(viewer, true));
        acts.put("reopen-task", viewer -> settle(viewer, false));
        acts.put("stage", this::leaveSelfAssessment);
        return acts;
    }

    /** Everybody tries from the same stage. */
    private void leaveSelfAssessment(Viewer viewer) {
        world.database
                .sql("update dossier set stage = 'self-assessment' where id = ?")
                .param(world.dossier)
                .update();
        world.stages.change(viewer, world.dossier, world.dossier().version(), "document", "");
    }

    private void settle(Viewer viewer, boolean done) {
        var version = world.tasks.of(world.coordinator, world.dossier).stream()
                .filter(one -> one.id().equals(task.id()))
                .findFirst()
                .orElseThrow()
                .version();
        world.tasks.settle(viewer, world.dossier, task.id(), version, done);
    }

    private static Map<String, String> table(String... rows) {
        var table = new LinkedHashMap<String, String>();
        for (var row : rows) {
            var cells = row.split("\\s+", 2);
            table.put(cells[0], cells[1]);
        }
        return table;
    }
}

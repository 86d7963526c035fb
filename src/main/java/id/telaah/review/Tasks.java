package id.telaah.review;

import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies are asked to do, until when, and whether it is done. */
@Component
public final class Tasks {
    private static final int LONGEST = 2_000;

    private final Desks desks;
    private final Assignments assignments;
    private final TaskRows rows;
    private final Acting acting;

    Tasks(Desks desks, Assignments assignments, JdbcClient database, Acting acting) {
        this.desks = desks;
        this.assignments = assignments;
        this.rows = new TaskRows(database);
        this.acting = acting;
    }

    /** The tasks of a dossier, the open ones first; an officer sees those of the own agencies. */
    public List<Task> of(Viewer viewer, UUID dossier) {
        var institution = desks.at(viewer, dossier).dossier().institution();
        return rows.of(dossier).stream()
                .filter(task -> isFor(viewer, institution, task))
                .toList();
    }

    /**
     * Gives a task to an agency that answers for the indicator.
     *
     * @throws id.telaah.access.NotAllowed unless the viewer coordinates
     * @throws NotPossible when there is no text, the indicator is not assigned to the agency, or the result was determined
     */
    public Task give(Viewer viewer, UUID dossier, int indicator, UUID agency, String text, @Nullable LocalDate due) {
        var said = checked(text);
        return acting.run(at -> {
            var desk = desks.at(viewer, dossier);
            desk.must(Permit.COORDINATE);
            desk.see(indicator);
            desk.mustBeRunning();
            mustBeAssigned(desk, indicator, agency);
            var name = viewer.name();
            var task = new Task(UUID.randomUUID(), indicator, agency, said, due, false, name, at, name, at, 1);
            rows.add(dossier, task, viewer);
            return new Acting.Done<>(task, act(desk, "task.given", Map.of(), task));
        });
    }

    /**
     * Says that a task is done, or is to be done again.
     *
     * @param version of the task as it was looked at
     * @throws NotYours when the task is not the viewer's
     * @throws id.telaah.access.NotAllowed unless the viewer coordinates, or says of the own agency that it is done
     * @throws Stale when it was changed since
     * @throws NotPossible when the result was determined
     */
    public Task settle(Viewer viewer, UUID dossier, UUID id, long version, boolean done) {
        return acting.run(at -> {
            var desk = desks.at(viewer, dossier);
            var before = mine(desk, id);
            if (!done || !isOwn(desk, before)) {
                desk.must(Permit.COORDINATE);
            }
            desk.mustBeRunning();
            var after = settled(before, version, viewer, at, done);
            if (!rows.change(after, version)) {
                throw new Stale("Task " + id);
            }
            var action = done ? "task.done" : "task.reopened";
            return new Acting.Done<>(after, act(desk, action, values(before), after));
        });
    }

    private Task mine(Desk desk, UUID id) {
        var task = rows.get(desk.dossier().id(), id);
        if (!isFor(desk.viewer(), desk.dossier().institution(), task)) {
            throw new NotYours();
        }
        return task;
    }

    private static boolean isFor(Viewer viewer, UUID institution, Task task) {
        return viewer.agencies(institution)
                .map(own -> own.contains(task.agency()))
                .orElse(true);
    }

    private static boolean isOwn(Desk desk, Task task) {
        return desk.may(Permit.COMMENT)
                && desk.viewer().grants().stream()
                        .anyMatch(grant -> task.agency().equals(grant.agency()));
    }

    private void mustBeAssigned(Desk desk, int indicator, UUID agency) {
        var assigned = assignments.of(desk.viewer(), desk.dossier().id()).stream()
                .anyMatch(one -> one.indicator() == indicator && one.agency().equals(agency));
        if (!assigned) {
            throw Refusals.notAssigned(indicator);
        }
    }

    private static Task settled(Task task, long version, Viewer viewer, Instant at, boolean done) {
        return new Task(
                task.id(),
                task.indicator(),
                task.agency(),
                task.text(),
                task.due(),
                done,
                task.givenBy(),
                task.givenAt(),
                viewer.name(),
                at,
                version + 1);
    }

    private static String checked(String text) {
        var said = text.strip();
        if (said.isEmpty()) {
            throw Refusals.empty("Tugas");
        }
        if (said.length() > LONGEST) {
            throw Refusals.tooLong("Tugas", said.length(), LONGEST);
        }
        return said;
    }

    private static Act act(Desk desk, String action, Map<String, String> before, Task after) {
        return Act.onIndicator(action, desk.dossier(), after.indicator(), before, values(after));
    }

    private static Map<String, String> values(Task task) {
        return Map.of(
                "task", task.id().toString(),
                "agency", task.agency().toString(),
                "text", task.text(),
                "due", task.due() == null ? "" : task.due().toString(),
                "done", Boolean.toString(task.done()));
    }
}

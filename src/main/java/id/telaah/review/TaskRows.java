package id.telaah.review;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks in the database. */
final class TaskRows {
    private final JdbcClient database;

    TaskRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID dossier, Task task, Viewer viewer) {
        database.sql(
                        "insert into task (id, dossier, indicator, agency, text, due_on, done, given_by, given_by_name,"
                                + " given_at, changed_by_name, changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        task.id(),
                        dossier,
                        task.indicator(),
                        task.agency(),
                        task.text(),
                        task.due(),
                        task.done(),
                        viewer.person(),
                        task.givenBy(),
                        Columns.utc(task.givenAt()),
                        task.changedBy(),
                        Columns.utc(task.changedAt()),
                        task.version()))
                .update();
    }

    /** @throws NotYours when the dossier has no such task */
    Task get(UUID dossier, UUID id) {
        return database.sql("select * from task where id = ? and dossier = ?")
                .params(id, dossier)
                .query(TaskRows::task)
                .optional()
                .orElseThrow(NotYours::new);
    }

    /** All tasks of a dossier, the open ones first, then by due date. */
    List<Task> of(UUID dossier) {
        return database.sql("select * from task where dossier = ? order by done, due_on, indicator, given_at, id")
                .param(dossier)
                .query(TaskRows::task)
                .list();
    }

    /** @return false when the task has another version by now */
    boolean change(Task task, long seen) {
        return database.sql("update task set done = ?, changed_by_name = ?, changed_at = ?, version = ?"
                                + " where id = ? and version = ?")
                        .params(
                                task.done(),
                                task.changedBy(),
                                Columns.utc(task.changedAt()),
                                task.version(),
                                task.id(),
                                seen)
                        .update()
                == 1;
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                Columns.uuid(row, "id"),
                row.getInt("indicator"),
                Columns.uuid(row, "agency"),
                row.getString("text"),
                Columns.date(row, "due_on"),
                row.getBoolean("done"),
                row.getString("given_by_name"),
                Columns.instant(row, "given_at"),
                row.getString("changed_by_name"),
                Columns.instant(row, "changed_at"),
                row.getLong("version"));
    }
}

package id.telaah.review;

import id.telaah.access.Grant;
import id.telaah.access.Permit;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies and assessors say to each other about an indicator. */
@Component
public final class Remarks {
    private static final int LONGEST = 4_000;

    private final Desks desks;
    private final JdbcClient database;
    private final Acting acting;

    Remarks(Desks desks, JdbcClient database, Acting acting) {
        this.desks = desks;
        this.database = database;
        this.acting = acting;
    }

    /**
     * The thread of an indicator, oldest first.
     *
     * @throws id.telaah.access.NotYours when the indicator is not the viewer's
     */
    public List<Remark> of(Viewer viewer, UUID dossier, int indicator) {
        desks.at(viewer, dossier).see(indicator);
        return database.sql("select * from remark where dossier = ? and indicator = ? order by written_at, id")
                .params(dossier, indicator)
                .query((row, number) -> new Remark(
                        Columns.uuid(row, "id"),
                        row.getInt("indicator"),
                        row.getString("text"),
                        row.getString("person_name"),
                        Role.valueOf(row.getString("role")),
                        Columns.instant(row, "written_at")))
                .list();
    }

    /**
     * Adds a comment.
     *
     * @throws id.telaah.access.NotYours when the indicator is not the viewer's
     * @throws NotPossible when it is empty or longer than 4000 characters, or the result was determined
     */
    public Remark write(Viewer viewer, UUID dossier, int indicator, String text) {
        var said = checked(text);
        return acting.run(at -> {
            var desk = desks.at(viewer, dossier);
            desk.see(indicator);
            desk.must(Permit.COMMENT);
            desk.mustBeRunning();
            var remark = new Remark(UUID.randomUUID(), indicator, said, viewer.name(), role(desk), at);
            insert(desk, remark);
            var act = Act.onIndicator("comment.written", desk.dossier(), indicator, Map.of(), Map.of("text", said));
            return new Acting.Done<>(remark, act);
        });
    }

    private static String checked(String text) {
        var said = text.strip();
        if (said.isEmpty()) {
            throw Refusals.empty("Komentar");
        }
        if (said.length() > LONGEST) {
            throw Refusals.tooLong("Komentar", said.length(), LONGEST);
        }
        return said;
    }

    private void insert(Desk desk, Remark remark) {
        database.sql("insert into remark (id, dossier, indicator, text, person, person_name, role, written_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        remark.id(),
                        desk.dossier().id(),
                        remark.indicator(),
                        remark.text(),
                        desk.viewer().person(),
                        remark.person(),
                        remark.role().name(),
                        Columns.utc(remark.at()))
                .update();
    }

    /** Somebody with several roles speaks in the one with the most to say here. */
    private static Role role(Desk desk) {
        return desk.viewer().grants().stream()
                .map(Grant::role)
                .filter(role -> desk.viewer().has(role, desk.dossier().institution()))
                .filter(role -> role.permits().contains(Permit.COMMENT))
                .max(Comparator.comparing(Role::ordinal))
                .orElseThrow();
    }
}

package id.telaah.api;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is known of resumable uploads beside their bytes. */
@Component
final class UploadRows {
    private static final Duration KEPT = Duration.ofDays(2);
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final Clock clock;

    UploadRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How far an upload is. */
    enum State {
        /** Bytes are missing, or were not taken over yet. */
        OPEN,
        RECEIVED,
        REFUSED
    }

    /**
     * A resumable upload.
     *
     * @param files ids of what it became
     * @param leftOut members of an archive that were not taken over, and why
     * @param refusal why nothing was taken over
     */
    record Upload(
            UUID id,
            UUID dossier,
            String path,
            Set<Integer> indicators,
            long size,
            State state,
            List<UUID> files,
            List<Receipt.Refusal> leftOut,
            EvidenceFile.@Nullable Reason refusal) {
        Upload {
            indicators = Set.copyOf(indicators);
            files = List.copyOf(files);
            leftOut = List.copyOf(leftOut);
        }
    }

    void add(Viewer viewer, Upload upload) {
        database.sql("""
                insert into upload (id, dossier, person, path, indicators, size, state, touched_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        upload.id(),
                        upload.dossier(),
                        viewer.person(),
                        upload.path(),
                        upload.indicators().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")),
                        upload.size(),
                        upload.state().name(),
                        now())
                .update();
    }

    /** @throws NotYours when the viewer did not begin it in that dossier */
    Upload get(Viewer viewer, UUID dossier, UUID id) {
        return one("", viewer, dossier, id);
    }

    /** The same, and nobody else takes it over until the transaction ends. */
    Upload locked(Viewer viewer, UUID dossier, UUID id) {
        return one(" for update", viewer, dossier, id);
    }

    private Upload one(String lock, Viewer viewer, UUID dossier, UUID id) {
        return database.sql("select * from upload where id = ? and dossier = ? and person = ?" + lock)
                .params(id, dossier, viewer.person())
                .query(UploadRows::row)
                .optional()
                .orElseThrow(NotYours::new);
    }

    void touch(UUID id) {
        database.sql("update upload set touched_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void received(UUID id, Receipt receipt) {
        var files = receipt.files().stream().map(file -> file.id().toString()).collect(Collectors.joining(","));
        var leftOut = receipt.refused().isEmpty() ? null : JSON.writeValueAsString(receipt.refused());
        database.sql(
                        "update upload set state = :state, files = :files, left_out = :left, touched_at = :at where id = :id")
                .param("state", State.RECEIVED.name())
                .param("files", files)
                .param("left", leftOut, Types.VARCHAR)
                .param("at", now())
                .param("id", id)
                .update();
    }

    void refused(UUID id, EvidenceFile.Reason reason) {
        database.sql("update upload set state = ?, refusal_code = ?, refusal = ?, touched_at = ? where id = ?")
                .params(State.REFUSED.name(), reason.code(), reason.message(), now(), id)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from upload where id = ?").param(id).update();
    }

    int open(Viewer viewer) {
        return database.sql("select count(*) from upload where person = ? and state = ?")
                .params(viewer.person(), State.OPEN.name())
                .query(Integer.class)
                .single();
    }

    int clean() {
        return database.sql("delete from upload where touched_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Upload row(ResultSet row, int number) throws SQLException {
        var code = row.getString("refusal_code");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("dossier", UUID.class),
                row.getString("path"),
                new TreeSet<>(parts(row.getString("indicators")).stream()
                        .map(Integer::valueOf)
                        .toList()),
                row.getLong("size"),
                State.valueOf(row.getString("state")),
                parts(row.getString("files")).stream().map(UUID::fromString).toList(),
                leftOut(row.getString("left_out")),
                code == null ? null : new EvidenceFile.Reason(code, row.getString("refusal")));
    }

    private static List<Receipt.Refusal> leftOut(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, Receipt.Refusal[].class));
    }

    private static List<String> parts(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }
}

package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.Read;
import id.telaah.dossier.EvidenceFile.Reason;
import id.telaah.dossier.EvidenceFile.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of files, as far as a viewer may see them. */
@Component
final class FileRows {
    static final String COLUMNS = """
            select f.*, r.media_type, r.pages, r.form, r.number, r.document_year, r.title
            from evidence_file f
            left join reading r on r.sha256 = f.sha256 and r.extension = f.extension and f.state <> 'RECEIVED'
            """;

    private final DossierRows dossiers;
    private final JdbcClient jdbc;

    FileRows(DossierRows dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /** @throws NotYours when it is not there or not the viewer's */
    EvidenceFile visible(Viewer viewer, UUID id) {
        var owner = jdbc.sql("select dossier from evidence_file where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotYours::new);
        var dossier = dossiers.visible(viewer, owner);
        return find(
                        "f.id = :id and " + Visibility.OWN_FILES,
                        Map.of(
                                "id",
                                id,
                                "whole",
                                Visibility.whole(viewer, dossier),
                                "agencies",
                                Visibility.agencies(viewer, dossier)))
                .stream()
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    EvidenceFile byId(UUID id) {
        return find("f.id = :id", Map.of("id", id)).stream().findFirst().orElseThrow(NotYours::new);
    }

    /** Files by their ids; those that are not there are left out. */
    Map<UUID, EvidenceFile> byIds(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("f.id in (:ids)", Map.of("ids", ids)).stream()
                        .collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
    }

    /** Ids of the valid files of some paths of a dossier, as far as the viewer may see them. */
    Map<String, UUID> ids(Viewer viewer, UUID id, Set<String> paths) {
        var dossier = dossiers.visible(viewer, id);
        if (paths.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select f.live_path, f.id from evidence_file f where f.dossier = :dossier"
                        + " and f.live_path in (:paths) and " + Visibility.OWN_FILES)
                .param("dossier", id)
                .param("paths", paths)
                .param("whole", Visibility.whole(viewer, dossier))
                .param("agencies", Visibility.agencies(viewer, dossier))
                .query((row, number) -> Map.entry(row.getString("live_path"), Rows.id(row, "id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The files of a dossier that a viewer may see, by path and revision. */
    Slice<EvidenceFile> list(Viewer viewer, UUID id, FileFilter filter, @Nullable String after, int limit) {
        var dossier = dossiers.visible(viewer, id);
        var params = new HashMap<String, Object>(Map.of(
                "dossier",
                id,
                "whole",
                Visibility.whole(viewer, dossier),
                "agencies",
                Visibility.agencies(viewer, dossier),
                "states",
                names(filter.states()),
                "limit",
                limit + 1));
        var where = new StringBuilder("f.dossier = :dossier and f.state in (:states) and " + Visibility.OWN_FILES);
        if (filter.indicator() != null) {
            where.append(" and exists (select 1 from placement q where q.file = f.id and q.indicator = :indicator)");
            params.put("indicator", filter.indicator());
        }
        if (!filter.path().isBlank()) {
            where.append(" and lower(f.path) like :path escape '!'");
            params.put("path", "%" + escaped(filter.path()) + "%");
        }
        if (after != null) {
            var cursor = after.split(":", 2);
            where.append(" and (f.path > :path0 or (f.path = :path0 and f.revision > :revision0))");
            params.put("path0", cursor[1]);
            params.put("revision0", Integer.parseInt(cursor[0]));
        }
        var found = find(where + " order by f.path, f.revision fetch first :limit rows only", params);
        if (found.size() <= limit) {
            return new Slice<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Slice<>(found.subList(0, limit), last.revision() + ":" + last.path());
    }

    private static String escaped(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static List<String> names(Set<State> states) {
        var shown = states.isEmpty()
                ? Set.of(State.RECEIVED, State.READING, State.READ, State.UNREADABLE, State.FAILED)
                : states;
        return shown.stream().map(State::name).toList();
    }

    List<EvidenceFile> find(String where, Map<String, ?> params) {
        var found = jdbc.sql(COLUMNS + "where " + where)
                .params(params)
                .query(FileRows::row)
                .list();
        return found.isEmpty() ? found : placed(found);
    }

    private List<EvidenceFile> placed(List<EvidenceFile> files) {
        var placements = new HashMap<UUID, Set<Integer>>();
        var ids = files.stream().map(EvidenceFile::id).toList();
        jdbc.sql("select file, indicator from placement where file in (:files)")
                .param("files", ids)
                .query(row -> {
                    placements
                            .computeIfAbsent(Rows.id(row, "file"), id -> new HashSet<>())
                            .add(row.getInt("indicator"));
                });
        var complete = new ArrayList<EvidenceFile>(files.size());
        files.forEach(file -> complete.add(with(file, placements.getOrDefault(file.id(), Set.of()))));
        return complete;
    }

    private static EvidenceFile with(EvidenceFile file, Set<Integer> indicators) {
        return new EvidenceFile(
                file.id(),
                file.dossier(),
                file.path(),
                file.revision(),
                file.sha256(),
                file.size(),
                file.state(),
                file.reason(),
                file.legalStatus(),
                file.agency(),
                file.receivedAt(),
                file.receivedBy(),
                file.carriedFrom(),
                file.sameAs(),
                file.replacedBy(),
                file.reading(),
                indicators,
                file.version());
    }

    private static EvidenceFile row(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                Rows.id(row, "id"),
                Rows.id(row, "dossier"),
                row.getString("path"),
                row.getInt("revision"),
                row.getString("sha256"),
                row.getLong("size"),
                State.valueOf(row.getString("state")),
                reason(row),
                row.getString("legal_status"),
                Rows.idOrNull(row, "agency"),
                Rows.instant(row, "received_at"),
                Rows.id(row, "received_by"),
                Rows.idOrNull(row, "carried_from"),
                Rows.idOrNull(row, "same_as"),
                Rows.idOrNull(row, "replaced_by"),
                read(row),
                Set.of(),
                row.getLong("version"));
    }

    private static @Nullable Reason reason(ResultSet row) throws SQLException {
        var code = row.getString("reason_code");
        return code == null ? null : new Reason(code, row.getString("reason"));
    }

    private static @Nullable Read read(ResultSet row) throws SQLException {
        var form = row.getString("form");
        return form == null
                ? null
                : new Read(
                        row.getString("media_type"),
                        row.getInt("pages"),
                        form,
                        row.getString("number"),
                        Rows.number(row, "document_year"),
                        row.getString("title"));
    }
}

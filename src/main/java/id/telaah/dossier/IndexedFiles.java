package id.telaah.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which files are in which generation of the search index. */
@Component
final class IndexedFiles {
    private static final String IS_MISSING = """
            f.state = 'READ' and not exists (
                select 1 from indexed_file i where i.generation = :generation and i.file = f.id)""";

    private final JdbcClient jdbc;
    private final FileRows files;

    IndexedFiles(JdbcClient jdbc, FileRows files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void entered(String generation, Collection<UUID> entered) {
        entered.forEach(file -> jdbc.sql(
                        "insert into indexed_file (generation, file) values (:generation, :file) on conflict do nothing")
                .param("generation", generation)
                .param("file", file)
                .update());
    }

    void removed(String generation, Collection<UUID> removed) {
        removed.forEach(file -> jdbc.sql("delete from indexed_file where generation = :generation and file = :file")
                .param("generation", generation)
                .param("file", file)
                .update());
    }

    /**
     * The next files that were read and are not there.
     *
     * @param after the last one known; null for the first
     */
    List<EvidenceFile> missing(String generation, @Nullable UUID after, int limit) {
        return following(IS_MISSING, Map.of("generation", generation), after, limit);
    }

    private List<EvidenceFile> following(String where, Map<String, ?> given, @Nullable UUID after, int limit) {
        var params = new HashMap<String, Object>(given);
        params.put("limit", limit);
        if (after != null) {
            params.put("after", after);
        }
        return files.find(
                where + (after == null ? "" : " and f.id > :after") + " order by f.id fetch first :limit rows only",
                params);
    }

    /**
     * The next files that the index may not have as they are: read, or valid no more.
     *
     * @param after the last one known; null for the first
     */
    List<EvidenceFile> due(@Nullable UUID after, int limit) {
        return following("f.search_due = 1 and f.state not in ('RECEIVED', 'READING')", Map.of(), after, limit);
    }

    /** The index has these as they are; one that changed meanwhile stays due. */
    void settled(Collection<EvidenceFile> settled) {
        settled.forEach(
                file -> jdbc.sql("update evidence_file set search_due = null where id = :id and version = :version")
                        .param("id", file.id())
                        .param("version", file.version())
                        .update());
    }

    /** Nothing is where it should be: every file that was read is due. */
    void allDue() {
        jdbc.sql("update evidence_file set search_due = 1 where state = 'READ'").update();
    }

    /** Files that are there though they are not valid any more. */
    List<EvidenceFile> outdated(String generation) {
        return files.find(
                "f.state <> 'READ' and f.id in (select i.file from indexed_file i where i.generation = :generation)",
                Map.of("generation", generation));
    }

    /** Forgets all generations but these; files of those that stay are not even looked at. */
    void keepOnly(Set<String> generations) {
        for (var known = following(""); known != null; known = following(known)) {
            if (!generations.contains(known)) {
                forget(known);
            }
        }
    }

    private @Nullable String following(String generation) {
        return jdbc.sql("select min(generation) as next from indexed_file where generation > :generation")
                .param("generation", generation)
                .query((row, number) -> row.getString("next"))
                .list()
                .get(0);
    }

    void forget(String generation) {
        jdbc.sql("delete from indexed_file where generation = :generation")
                .param("generation", generation)
                .update();
    }
}

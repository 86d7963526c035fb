package id.telaah.dossier;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.State;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a dossier is, from the database: any node may ask, as often as it likes. */
@Component
public class DossierProgress {
    /** Most changed files told at once; whoever missed more loads the list anew. */
    public static final int MOST_CHANGES = 200;

    private final DossierRows dossiers;
    private final FileRows files;
    private final JdbcClient jdbc;

    DossierProgress(DossierRows dossiers, FileRows files, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.files = files;
        this.jdbc = jdbc;
    }

    /**
     * Where a dossier stands.
     *
     * @param feed goes up with every change
     * @param files how many of the viewer's files are in each state
     * @param judging true while a change waits to be judged
     * @param judgingSince when the oldest change came that was not judged yet
     * @param fault why judging was given up; null when it was not
     */
    public record Standing(
            long feed,
            Map<State, Integer> files,
            boolean judging,
            @Nullable Instant judgingSince,
            @Nullable String fault) {
        public Standing {
            files = Map.copyOf(files);
        }
    }

    /** The count of changes alone: one row by its key. */
    @Transactional(readOnly = true)
    public long feed(Viewer viewer, UUID dossier) {
        dossiers.visible(viewer, dossier);
        return jdbc.sql("select feed from dossier where id = :id")
                .param("id", dossier)
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Standing standing(Viewer viewer, UUID id) {
        var dossier = dossiers.visible(viewer, id);
        var counts = new EnumMap<State, Integer>(State.class);
        jdbc.sql("select f.state, count(*) as files from evidence_file f where f.dossier = :dossier and "
                        + Visibility.OWN_FILES + " group by f.state")
                .params(own(viewer, dossier))
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("files"));
                });
        return jdbc.sql(
                        "select feed, changes, judged_changes, unjudged_since, judging_fault from dossier where id = :dossier")
                .param("dossier", id)
                .query((row, number) -> new Standing(
                        row.getLong("feed"),
                        counts,
                        row.getLong("changes") > row.getLong("judged_changes"),
                        row.getObject("unjudged_since") == null ? null : Rows.instant(row, "unjudged_since"),
                        row.getString("judging_fault")))
                .single();
    }

    /** The viewer's files that changed after a count of {@link #feed}, in the order of their changes. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> changedSince(Viewer viewer, UUID id, long feed) {
        var params = own(viewer, dossiers.visible(viewer, id));
        params.put("feed", feed);
        params.put("most", MOST_CHANGES);
        return files.find(
                "f.dossier = :dossier and f.feed > :feed and " + Visibility.OWN_FILES
                        + " order by f.feed fetch first :most rows only",
                params);
    }

    private static Map<String, Object> own(Viewer viewer, Dossier dossier) {
        return new HashMap<>(Map.of(
                "dossier",
                dossier.id(),
                "whole",
                Visibility.whole(viewer, dossier),
                "agencies",
                Visibility.agencies(viewer, dossier)));
    }
}

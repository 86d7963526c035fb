package id.telaah.dossier;

import id.telaah.access.Viewer;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a dossier is a viewer's: all of it, or for an officer what belongs to the own agencies. */
@Component
final class Visibility {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * The condition on rows {@code f} of files; parameters {@code whole} and {@code agencies}. Files of an agency are
     * those it handed in and those that are placed under an indicator that is assigned to it.
     */
    static final String OWN_FILES = """
            (:whole = true or f.agency in (:agencies) or exists (
                select 1 from placement p join assignment a on a.indicator = p.indicator
                where p.file = f.id and a.dossier = f.dossier and a.agency in (:agencies)))""";

    private final DossierRows dossiers;
    private final JdbcClient jdbc;

    Visibility(DossierRows dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /** Everything, or a set. */
    record Seen<T>(Optional<Set<T>> only) {
        boolean includes(T one) {
            return only.map(set -> set.contains(one)).orElse(true);
        }
    }

    /** @throws id.telaah.access.NotYours when it is not there or not the viewer's */
    Dossier dossier(Viewer viewer, UUID dossier) {
        return dossiers.visible(viewer, dossier);
    }

    /** The agencies a viewer is limited to in a dossier, never empty so that it fits into an {@code in}. */
    static Set<UUID> agencies(Viewer viewer, Dossier dossier) {
        var agencies = new HashSet<>(viewer.agencies(dossier.institution()).orElse(Set.of()));
        agencies.add(NOBODY);
        return agencies;
    }

    static boolean whole(Viewer viewer, Dossier dossier) {
        return viewer.agencies(dossier.institution()).isEmpty();
    }

    /** Numbers of the indicators that the viewer may see. */
    Seen<Integer> indicators(Viewer viewer, UUID id) {
        var dossier = dossiers.visible(viewer, id);
        if (whole(viewer, dossier)) {
            return new Seen<>(Optional.empty());
        }
        return new Seen<>(Optional.of(
                jdbc.sql("select indicator from assignment where dossier = :dossier and agency in (:agencies)")
                        .param("dossier", id)
                        .param("agencies", agencies(viewer, dossier))
                        .query(Integer.class)
                        .set()));
    }

    /** Paths of the files that the viewer may see. */
    Seen<String> paths(Viewer viewer, UUID id) {
        var dossier = dossiers.visible(viewer, id);
        if (whole(viewer, dossier)) {
            return new Seen<>(Optional.empty());
        }
        return new Seen<>(
                Optional.of(jdbc.sql("select f.path from evidence_file f where f.dossier = :dossier and " + OWN_FILES)
                        .param("dossier", id)
                        .param("whole", false)
                        .param("agencies", agencies(viewer, dossier))
                        .query(String.class)
                        .set()));
    }
}

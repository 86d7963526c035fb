package id.telaah.administration;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Viewer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A role of somebody, in words.
 *
 * @param role its name in the messages
 * @param institution empty for a role everywhere, and where the viewer does not know the institution
 * @param agency empty where there is none
 */
record Held(Grant grant, String role, String institution, String agency) {

    /** Names of places for many people at once. */
    static final class Names {
        private final Viewer viewer;
        private final Directory directory;
        private final Map<UUID, String> institutions;
        private final Map<UUID, Map<UUID, String>> agencies = new HashMap<>();

        Names(Viewer viewer, Directory directory) {
            this.viewer = viewer;
            this.directory = directory;
            this.institutions = directory.institutions(viewer).stream()
                    .collect(Collectors.toUnmodifiableMap(Institution::id, Institution::name));
        }

        List<Held> of(Collection<Grant> grants) {
            return grants.stream()
                    .map(this::of)
                    .sorted(Comparator.comparing((Held one) -> one.grant().role())
                            .thenComparing(Held::institution)
                            .thenComparing(Held::agency))
                    .toList();
        }

        private Held of(Grant grant) {
            var institution = grant.institution();
            var agency = grant.agency();
            return new Held(
                    grant,
                    grant.role().name(),
                    institution == null ? "" : institutions.getOrDefault(institution, ""),
                    institution == null || agency == null
                            ? ""
                            : agencies(institution).getOrDefault(agency, ""));
        }

        private Map<UUID, String> agencies(UUID institution) {
            return agencies.computeIfAbsent(
                    institution,
                    id -> institutions.containsKey(id)
                            ? directory.agencies(viewer, id).stream()
                                    .collect(Collectors.toUnmodifiableMap(Agency::id, Agency::name))
                            : Map.of());
        }
    }
}

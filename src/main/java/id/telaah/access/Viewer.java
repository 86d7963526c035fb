package id.telaah.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who asks, with the grants they had when they asked.
 *
 * @param person id of the person
 * @param name as shown to others
 */
public record Viewer(UUID person, String name, Set<Grant> grants) {
    public Viewer {
        grants = Set.copyOf(grants);
    }

    public boolean may(Permit permit, UUID institution) {
        return grants.stream()
                .filter(grant -> grant.holdsIn(institution))
                .anyMatch(grant -> grant.role().permits().contains(permit));
    }

    /**
     * Insists on a permit.
     *
     * @throws NotYours when nothing of the institution may be seen
     * @throws NotAllowed when it may be seen, but not this
     */
    public void must(Permit permit, UUID institution) {
        if (!may(permit, institution)) {
            if (grants.stream().noneMatch(grant -> grant.holdsIn(institution))) {
                throw new NotYours();
            }
            throw new NotAllowed(permit);
        }
    }

    /** The agencies the viewer is limited to in an institution; empty when the viewer sees all of it. */
    public Optional<Set<UUID>> agencies(UUID institution) {
        var here = grants.stream()
                .filter(grant -> grant.holdsIn(institution))
                .filter(grant -> grant.role().permits().contains(Permit.READ_DOSSIER))
                .toList();
        if (here.stream().anyMatch(grant -> grant.role() != Role.AGENCY_OFFICER)) {
            return Optional.empty();
        }
        return Optional.of(here.stream()
                .flatMap(grant -> Optional.ofNullable(grant.agency()).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** True when a role reaches into every institution. */
    public boolean everywhere(Permit permit) {
        return grants.stream()
                .anyMatch(grant ->
                        grant.institution() == null && grant.role().permits().contains(permit));
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, UUID institution) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.holdsIn(institution));
    }
}

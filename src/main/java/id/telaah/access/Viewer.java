package id.telaah.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who asks, with the grants they had when they asked.
 *
 * @param person id of the person
 * @param name as shown to others
 * @param permits what the grants may be used for: everything in person, less with a token
 */
public record Viewer(UUID person, String name, Set<Grant> grants, Set<Permit> permits) {
    public Viewer {
        grants = Set.copyOf(grants);
        permits = Set.copyOf(permits);
    }

    /** Somebody in person. */
    public Viewer(UUID person, String name, Set<Grant> grants) {
        this(person, name, grants, EnumSet.allOf(Permit.class));
    }

    /** The same one with a token that gives less. */
    Viewer with(Set<Permit> fewer) {
        var both = EnumSet.allOf(Permit.class);
        both.retainAll(permits);
        both.retainAll(fewer);
        return new Viewer(person, name, grants, both);
    }

    /** False when a machine asks with a token. */
    public boolean inPerson() {
        return permits.size() == Permit.values().length;
    }

    public boolean may(Permit permit, UUID institution) {
        return permits.contains(permit)
                && grants.stream()
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

    /** The institutions in which something is permitted; empty when it is in every one. */
    public Optional<Set<UUID>> institutions(Permit permit) {
        if (everywhere(permit)) {
            return Optional.empty();
        }
        return Optional.of(grants.stream()
                .flatMap(grant -> Optional.ofNullable(grant.institution()).stream())
                .filter(institution -> may(permit, institution))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** True when a role reaches into every institution. */
    public boolean everywhere(Permit permit) {
        return permits.contains(permit)
                && grants.stream()
                        .anyMatch(grant -> grant.institution() == null
                                && grant.role().permits().contains(permit));
    }

    /** Insists on a permit in every institution; @throws NotAllowed without it. */
    public void mustEverywhere(Permit permit) {
        if (!everywhere(permit)) {
            throw new NotAllowed(permit);
        }
    }

    /** True when there is an institution, or all of them, where this is permitted. */
    public boolean mayAnywhere(Permit permit) {
        return permits.contains(permit)
                && grants.stream().anyMatch(grant -> grant.role().permits().contains(permit));
    }

    /** Insists on a permit in some institution; @throws NotAllowed without it. */
    public void mustSomewhere(Permit permit) {
        if (!mayAnywhere(permit)) {
            throw new NotAllowed(permit);
        }
    }

    /** For showing only; what may be done is asked with {@link #may}. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, UUID institution) {
        return grants.stream().anyMatch(grant -> grant.role() == role && grant.holdsIn(institution));
    }
}

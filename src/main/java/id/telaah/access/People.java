package id.telaah.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People and what they are to institutions. An administrator of everything rules everybody; who rules the access or the
 * agencies of an institution rules people who have nothing but grants that this one could have given.
 */
public final class People {
    private final PersonRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher acts;
    private final Passwords passwords;

    /** @param password given to the person, who has to change it at once; told only now */
    public record Added(Person person, String password) {}

    People(PersonRows rows, TransactionTemplate transaction, ApplicationEventPublisher acts, Passwords passwords) {
        this.rows = rows;
        this.transaction = transaction;
        this.acts = acts;
        this.passwords = passwords;
    }

    /** The people the viewer rules, by name. */
    public List<Person> ruledBy(Viewer viewer) {
        return rows.all().stream().filter(person -> rules(viewer, person)).toList();
    }

    /** Everybody who is something in an institution; who sees only a part of it sees only themselves. */
    public List<Person> of(Viewer viewer, UUID institution) {
        if (!viewer.may(Permit.MANAGE_AGENCIES, institution)) {
            viewer.must(Permit.READ_DOSSIER, institution);
        }
        boolean all = viewer.may(Permit.MANAGE_AGENCIES, institution)
                || viewer.agencies(institution).isEmpty();
        return rows.all().stream()
                .filter(person -> person.grants().stream().anyMatch(grant -> institution.equals(grant.institution())))
                .filter(person -> all || person.id().equals(viewer.person()))
                .toList();
    }

    /** @throws NotYours when the viewer neither rules nor is this person */
    public Person person(Viewer viewer, UUID id) {
        return rows.find(id)
                .filter(person -> id.equals(viewer.person()) || rules(viewer, person))
                .orElseThrow(NotYours::new);
    }

    /** Finds somebody by the whole login, to give a grant; only for who may give some. */
    public Optional<Person> withLogin(Viewer viewer, String login) {
        if (!viewer.mayAnywhere(Permit.MANAGE_AGENCIES)) {
            throw new NotAllowed(Permit.MANAGE_AGENCIES);
        }
        return rows.withLogin(login);
    }

    /**
     * Adds somebody with a given password.
     *
     * @param wanted its id and version do not matter; only an administrator of everything may leave the grants empty
     */
    public Added add(Viewer viewer, Person wanted) {
        var person = new Person(
                UUID.randomUUID(),
                1,
                wanted.login(),
                wanted.name(),
                wanted.email(),
                wanted.language(),
                true,
                wanted.grants());
        if (!rules(viewer, person)) {
            throw new NotAllowed(Permit.MANAGE_ACCESS);
        }
        person.grants().forEach(this::mustFit);
        var password = passwords.generated();
        keep(person, () -> {
            rows.add(person, passwords.encoded(password));
            acts.publishEvent(act("person.added", person).to(values(person)));
            person.grants().forEach(grant -> give(person, grant));
        });
        return new Added(person, password);
    }

    /** Takes over name, e-mail, language and whether the person may come in, when the version is still the present one. */
    public Person change(Viewer viewer, Person wanted) {
        var before = person(viewer, wanted.id());
        mustRule(viewer, before);
        keep(wanted, () -> {
            if (!wanted.active()) {
                mustNotBeTheLast(before);
            }
            if (!rows.change(wanted)) {
                throw new Stale("person:" + wanted.id());
            }
            acts.publishEvent(act("person.changed", before).from(values(before)).to(values(wanted)));
        });
        return person(viewer, wanted.id());
    }

    /** Changes the language of the viewer's own screens. */
    public void speak(Viewer viewer, String language) {
        var before = person(viewer, viewer.person());
        var after = new Person(
                before.id(),
                before.version(),
                before.login(),
                before.name(),
                before.email(),
                language,
                true,
                before.grants());
        keep(after, () -> {
            rows.change(after);
            acts.publishEvent(act("person.changed", before)
                    .from(Map.of("language", before.language()))
                    .to(Map.of("language", language)));
        });
    }

    /** Gives a role; giving it twice changes nothing. */
    public void give(Viewer viewer, UUID personId, Grant grant) {
        mustGive(viewer, grant);
        mustFit(grant);
        transaction.executeWithoutResult(status -> {
            var person = rows.locked(personId).orElseThrow(NotYours::new);
            if (!person.grants().contains(grant)) {
                give(person, grant);
            }
        });
    }

    /** Takes a role away; it counts from the next request on. */
    public void take(Viewer viewer, UUID personId, Grant grant) {
        mustGive(viewer, grant);
        transaction.executeWithoutResult(status -> {
            var person = rows.locked(personId).orElseThrow(NotYours::new);
            if (!person.grants().contains(grant)) {
                throw new NotYours();
            }
            if (grant.equals(PersonRows.EVERYTHING)) {
                mustNotBeTheLast(person);
            }
            rows.take(personId, grant);
            acts.publishEvent(act("grant.taken", person, grant).from(values(grant)));
        });
    }

    /** Gives a new password, ends all sessions and any lock. @return the password, told only now */
    public String renewPassword(Viewer viewer, UUID personId) {
        var person = person(viewer, personId);
        mustRule(viewer, person);
        var password = passwords.generated();
        transaction.executeWithoutResult(status -> {
            rows.password(personId, passwords.encoded(password), true);
            acts.publishEvent(act("person.password-given", person));
        });
        return password;
    }

    /** Until when too many wrong passwords keep the person out. */
    public Optional<Instant> lockedUntil(Viewer viewer, UUID personId) {
        person(viewer, personId);
        return rows.lockedUntil(personId);
    }

    /** Ends a lock; twice changes nothing. */
    public void unlock(Viewer viewer, UUID personId) {
        var person = person(viewer, personId);
        mustRule(viewer, person);
        transaction.executeWithoutResult(status -> {
            if (rows.unlock(personId)) {
                acts.publishEvent(act("person.unlocked", person));
            }
        });
    }

    boolean rules(Viewer viewer, Person person) {
        return viewer.everywhere(Permit.MANAGE_ACCESS)
                || !person.grants().isEmpty() && person.grants().stream().allMatch(grant -> mayGive(viewer, grant));
    }

    private void mustRule(Viewer viewer, Person person) {
        if (!rules(viewer, person)) {
            throw new NotAllowed(Permit.MANAGE_ACCESS);
        }
    }

    private static boolean mayGive(Viewer viewer, Grant grant) {
        var institution = grant.institution();
        if (institution == null) {
            return viewer.everywhere(Permit.MANAGE_ACCESS);
        }
        return viewer.may(Permit.MANAGE_ACCESS, institution)
                || grant.role() == Role.AGENCY_OFFICER && viewer.may(Permit.MANAGE_AGENCIES, institution);
    }

    private static void mustGive(Viewer viewer, Grant grant) {
        if (!mayGive(viewer, grant)) {
            var institution = grant.institution();
            if (institution != null) {
                viewer.must(Permit.MANAGE_ACCESS, institution);
            }
            throw new NotAllowed(Permit.MANAGE_ACCESS);
        }
    }

    private void mustFit(Grant grant) {
        if (!rows.exists(grant)) {
            throw new Unfit(
                    "grant.place", String.valueOf(grant.agency() == null ? grant.institution() : grant.agency()));
        }
    }

    private void mustNotBeTheLast(Person person) {
        if (person.grants().contains(PersonRows.EVERYTHING)
                && rows.administrators().equals(Set.of(person.id()))) {
            throw new Unfit("person.last-administrator", person.login());
        }
    }

    private void give(Person person, Grant grant) {
        rows.give(person.id(), grant);
        acts.publishEvent(act("grant.given", person, grant).to(values(grant)));
    }

    private void keep(Person person, Runnable change) {
        try {
            transaction.executeWithoutResult(status -> change.run());
        } catch (DuplicateKeyException e) {
            throw new Unfit("person.taken", person.login());
        }
    }

    private static AccessChanged act(String action, Person person, Grant grant) {
        return AccessChanged.of(action, "person", person.id(), Optional.ofNullable(grant.institution()));
    }

    /** The institution when there is only one, so that its own auditors see the act. */
    static AccessChanged act(String action, Person person) {
        var places = person.grants().stream()
                .map(grant -> Optional.ofNullable(grant.institution()))
                .collect(Collectors.toSet());
        var place = places.size() == 1 ? places.iterator().next() : Optional.<UUID>empty();
        return AccessChanged.of(action, "person", person.id(), place);
    }

    private static Map<String, String> values(Person person) {
        return Map.of(
                "login", person.login(),
                "name", person.name(),
                "email", person.email().orElse(""),
                "language", person.language(),
                "active", "" + person.active());
    }

    private static Map<String, String> values(Grant grant) {
        return Map.of(
                "role", grant.role().name(),
                "institution", String.valueOf(grant.institution()),
                "agency", String.valueOf(grant.agency()));
    }
}

package id.telaah.web;

import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Logins;
import id.telaah.access.People;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An institution of a test with people who have passwords of their own. */
final class Town {
    static final String PASSWORD = "Bendungan hilir 7";
    static final Viewer ROOT =
            new Viewer(UUID.randomUUID(), "Penguji", Set.of(new Grant(Role.ADMINISTRATOR, null, null)));

    private final People people;
    private final Logins logins;
    private final Institution institution;

    Town(Directory directory, People people, Logins logins, String name) {
        this.people = people;
        this.logins = logins;
        this.institution = directory.addInstitution(ROOT, name, "kota");
    }

    Institution institution() {
        return institution;
    }

    /** Somebody of the town. */
    Person person(String name, Role... roles) {
        var grants = Stream.of(roles)
                .map(role -> new Grant(role, institution.id(), null))
                .collect(Collectors.toSet());
        var login = "p" + UUID.randomUUID();
        var added =
                people.add(ROOT, new Person(UUID.randomUUID(), 1, login, name, Optional.empty(), "id", true, grants));
        logins.changePassword(new Viewer(added.person().id(), name, grants), added.password(), PASSWORD);
        return added.person();
    }

    static Viewer viewer(Person person) {
        return new Viewer(person.id(), person.name(), person.grants());
    }
}

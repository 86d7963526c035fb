package id.telaah.api;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Tokens;
import id.telaah.access.Viewer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A test of the API of the whole application over HTTP. All of them share one application and its data: name things apart. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ApiData.class)
abstract class ApiTest {
    /** Rules everything, without a request. */
    static final Viewer ROOT =
            new Viewer(UUID.randomUUID(), "Penguji", Set.of(new Grant(Role.ADMINISTRATOR, null, null)));

    @LocalServerPort
    int port;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    Tokens tokens;

    /** A new institution with a name of its own. */
    final Institution institution() {
        return directory.addInstitution(ROOT, "Kota " + UUID.randomUUID(), "kota");
    }

    final Agency agency(Institution institution) {
        return directory.addAgency(ROOT, institution.id(), "Dinas " + UUID.randomUUID());
    }

    /** A new person who calls with a token that carries all they may do. */
    final Client client(Role role, Institution institution) {
        return client(new Grant(role, institution.id(), null));
    }

    final Client client(Grant... grants) {
        var viewer = viewer(grants);
        var permits = viewer.grants().stream()
                .flatMap(grant -> grant.role().permits().stream())
                .collect(Collectors.toSet());
        return new Client(
                port,
                tokens.make(viewer, "uji", permits, false, Duration.ofDays(1)).secret());
    }

    /** A client whose token can only read. */
    final Client reader(Grant... grants) {
        return new Client(
                port,
                tokens.make(viewer(grants), "baca", Set.of(Permit.READ_DOSSIER), true, Duration.ofDays(1))
                        .secret());
    }

    private Viewer viewer(Grant... grants) {
        var wanted = new Person(
                UUID.randomUUID(), 1, "p" + UUID.randomUUID(), "Ayu", Optional.empty(), "id", true, Set.of(grants));
        var person = people.add(ROOT, wanted).person();
        return new Viewer(person.id(), person.name(), person.grants());
    }

    /** A client that nobody knows. */
    final Client stranger() {
        return new Client(port, "");
    }
}

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole application over HTTP. All of them share one application and its data: name things apart. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
public abstract class ServerTest {
    protected static final String PASSWORD = "Bendungan hilir 7";

    /** Rules everything, without a request. */
    protected static final Viewer ROOT =
            new Viewer(UUID.randomUUID(), "Penguji", Set.of(new Grant(Role.ADMINISTRATOR, null, null)));

    @LocalServerPort
    private int port;

    @Autowired
    protected Directory directory;

    @Autowired
    protected People people;

    @Autowired
    protected Logins logins;

    /** Where the application answers. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    /** A new institution with a name of its own. */
    protected final Institution institution() {
        return directory.addInstitution(ROOT, "Kota " + UUID.randomUUID(), "kota");
    }

    /** A new person who has a password of their own. */
    protected final Person person(Grant... grants) {
        var login = "p" + UUID.randomUUID();
        var added = people.add(
                ROOT, new Person(UUID.randomUUID(), 1, login, "Ayu", Optional.empty(), "id", true, Set.of(grants)));
        logins.changePassword(new Viewer(added.person().id(), "Ayu", Set.of(grants)), added.password(), PASSWORD);
        return added.person();
    }

    /** Somebody nobody knows yet. */
    final Caller stranger() {
        return new Caller(port);
    }

    final Caller signedIn(Person person) {
        return stranger().signedIn(person.login(), PASSWORD);
    }
}

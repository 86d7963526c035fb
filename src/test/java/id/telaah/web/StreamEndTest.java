package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody goes on following a dossier after the session that opened the stream is over. */
@Timeout(120)
class StreamEndTest extends ServerTest {
    /** A few seconds, and what a busy machine adds; by itself a stream lasts five minutes. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Dossiers dossiers;

    private Person person;
    private String progress;

    @BeforeEach
    void open() {
        var role = new Grant(Role.COORDINATOR, institution().id(), null);
        person = person(role);
        var viewer = new Viewer(person.id(), "Ayu", Set.of(role));
        var terms =
                new DossierTerms("Kota Uji", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var dossier = dossiers.open(viewer, role.institution(), terms).id();
        progress = "/api/v1/dossiers/" + dossier + "/progress";
    }

    /** What came until the stream was ended, or broken off. */
    private static String toItsEnd(InputStream stream) {
        var text = new ByteArrayOutputStream();
        try (stream) {
            stream.transferTo(text);
        } catch (IOException brokenOff) {
            return text.toString(StandardCharsets.UTF_8);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void endsSoon(InputStream stream) {
        var over = System.nanoTime();
        assertThat(toItsEnd(stream)).contains("event:standing");
        assertThat(Duration.ofNanos(System.nanoTime() - over)).isLessThan(SOON);
    }

    @Test
    void it_ends_with_the_session_that_opened_it_and_with_no_other() {
        var leaving = signedIn(person);
        var staying = signedIn(person);
        var stream = leaving.stream(progress);
        staying.stream(progress);
        assertThat(leaving.post("/password", "/logout", Map.of()).statusCode()).isEqualTo(302);
        endsSoon(stream);
        assertThat(staying.get(progress).statusCode()).isEqualTo(200);
    }

    @Test
    void it_ends_when_the_account_is_disabled() {
        var caller = signedIn(person);
        var stream = caller.stream(progress);
        var now = people.person(ROOT, person.id());
        people.change(
                ROOT,
                new Person(
                        now.id(),
                        now.version(),
                        now.login(),
                        now.name(),
                        now.email(),
                        now.language(),
                        false,
                        now.grants()));
        endsSoon(stream);
        assertThat(caller.get(progress).statusCode()).isEqualTo(401);
    }
}

package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A file above the limit in the plain form of a browser. */
@TestPropertySource(properties = "telaah.upload.largest=1MB")
class OversizedFormTest extends ServerTest {
    private static final String FORM =
            "--b\r\nContent-Disposition: form-data; name=\"content\"; filename=\"%s\"\r\n\r\n%s\r\n--b--\r\n";

    @Autowired
    private Dossiers dossiers;

    @Test
    void the_screen_says_the_limit_before_and_after() {
        var role = new Grant(Role.COORDINATOR, institution().id(), null);
        var person = person(role);
        var terms =
                new DossierTerms("Kota Uji", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var viewer = new Viewer(person.id(), "Ayu", Set.of(role));
        var screen =
                "/dossiers/" + dossiers.open(viewer, role.institution(), terms).id() + "/files";
        var browser = signedIn(person);
        assertThat(browser.get(screen).body()).contains("1 MB");
        var large = FORM.formatted("besar.txt", "x".repeat(5 << 20));
        var sent = browser.change(screen, "POST", screen, large, "Content-Type", "multipart/form-data; boundary=b");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(browser.get(screen).body()).contains("besar.txt").contains("melebihi batas 1 MB");
    }
}

package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.telaah.access.Grant;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hit of the search opens its page, and the words are marked on it. */
class FoundWordsIT extends BrowserIT {
    private static final Path FILE = Path.of("samples/kota-sukamaju/Perwali 17-2022 SPBE.pdf");
    private static final int PATIENCE = 90;
    private static final int DRAWN = 15_000;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EvidenceFiles files;

    @Test
    void words_are_marked_on_the_page_as_it_is_and_in_its_text() throws IOException {
        var lead = handedIn();
        var page = windowOf(lead);
        found(page);
        page.locator(".hits a").first().click();
        var spots = page.locator(".paper canvas ~ .spot.here");
        assertThat(spots.first()).isVisible(new IsVisibleOptions().setTimeout(DRAWN));
        assertThat(page.locator("#sheet-live")).containsText("kata yang dicari");
        axe(page);
        pictures(page, "file-words");
        page.locator("#sheet-toggle").click();
        assertThat(page.locator(".readtext mark").first())
                .hasText(Pattern.compile("arsitektur", Pattern.CASE_INSENSITIVE));
        page.locator("[data-turn='1']").click();
        page.waitForURL(Pattern.compile(".*words=arsitektur.*"));
        axe(page);
    }

    @Test
    void without_scripts_they_are_marked_in_the_text_of_every_page() throws IOException {
        var lead = handedIn();
        var page = visitorWithoutScripts();
        logIn(page, lead.login(), PASSWORD);
        found(page);
        page.locator(".hits a").first().click();
        assertThat(page.locator("#sheet mark").first()).isVisible();
        page.locator("#sheet .readtext a").first().click();
        page.waitForURL(Pattern.compile(".*words=arsitektur.*"));
        assertThat(page.locator("#sheet .readtext")).isVisible();
    }

    private Person handedIn() throws IOException {
        var here = institution();
        var lead = person(new Grant(Role.COORDINATOR, here.id(), null));
        var terms =
                new DossierTerms(here.name(), "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var dossier = dossiers.open(Town.viewer(lead), here.id(), terms).id();
        try (var content = Files.newInputStream(FILE)) {
            files.receive(Town.viewer(lead), dossier, "perwali.pdf", content, Set.of());
        }
        return lead;
    }

    private static void found(Page page) {
        page.navigate("/search?words=arsitektur");
        for (int i = 0; i < PATIENCE && page.locator(".hits a").count() == 0; i++) {
            page.waitForTimeout(1_000);
            page.navigate("/search?words=arsitektur");
        }
    }
}

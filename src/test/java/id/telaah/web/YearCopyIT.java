package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator goes from last year's dossier to this year's. */
class YearCopyIT extends BrowserIT {
    private static final Path FILE = Path.of("samples/kota-sukamaju/Perwali 17-2022 SPBE.pdf");

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EvidenceFiles files;

    @Test
    void a_coordinator_opens_this_year_from_last_year_without_scripts() throws IOException {
        var here = institution();
        var lead = person(new Grant(Role.COORDINATOR, here.id(), null));
        var terms =
                new DossierTerms(here.name(), "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var earlier = dossiers.open(Town.viewer(lead), here.id(), terms);
        try (var content = Files.newInputStream(FILE)) {
            files.receive(Town.viewer(lead), earlier.id(), "perwali.pdf", content, Set.of(1));
        }
        var page = visitorWithoutScripts();
        logIn(page, lead.login(), PASSWORD);
        page.navigate("/dossiers/" + earlier.id());
        page.locator("a[href*='/dossiers/new?from=']").click();
        assertThat(page.locator("#from")).hasValue(earlier.id().toString());
        assertThat(page.locator("#year")).hasValue("2025");
        page.locator("form.panel button.main").click();
        assertThat(page.locator(".filetable tbody tr")).containsText(words().get("files.old"));
        page = windowOf(lead);
        page.navigate("/dossiers/new?from=" + earlier.id());
        axe(page);
        pictures(page, "opening-copy");
    }
}

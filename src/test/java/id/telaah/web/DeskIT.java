package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.telaah.access.Directory;
import id.telaah.access.Logins;
import id.telaah.access.People;
import id.telaah.access.Person;
import id.telaah.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of the sample dossier through the screens: handed in, looked at beside its proof, decided. */
class DeskIT extends BrowserIT {
    private static final Path SAMPLE = Path.of("samples", "kota-sukamaju");
    private static final int PATIENCE = 240_000;
    private static final int QUICK = 15_000;

    /** Opened and handed in once, by the first test. */
    private static Optional<String> opened = Optional.empty();

    private static Person coordinator;
    private static Person assessor;
    private static Person colleague;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private Logins logins;

    @BeforeEach
    void the_sample_is_judged() throws IOException {
        if (opened.isEmpty()) {
            var town = new Town(directory, people, logins, "Kota Sukamaju");
            coordinator = town.person("Ratna Koordinator", Role.COORDINATOR);
            assessor = town.person("Budi Asesor", Role.INTERNAL_ASSESSOR);
            colleague = town.person("Citra Asesor", Role.INTERNAL_ASSESSOR);
            opened = Optional.of(handedIn());
        }
    }

    private String handedIn() throws IOException {
        var page = in(coordinator);
        page.navigate("/dossiers/new");
        page.locator("#year").fill("2024");
        page.locator("#edition").selectOption("spbe-2020/pedoman-3-2024");
        page.locator("#asOf").fill("2024-08-31");
        axe(page);
        picture(page, "opening");
        page.locator("form.panel button.main").click();
        page.waitForURL("**/files");
        var dossier = page.url().replaceAll(".*/dossiers/([^/]+)/.*", "$1");
        axe(page);
        pictures(page, "files-empty");
        hand(dossier, sample());
        page.reload();
        assertThat(page.locator(".filetable tbody tr")).hasCount(14, new HasCountOptions().setTimeout(PATIENCE));
        picture(page, "files-reading");
        assertThat(page.locator("#filelist[data-busy=false]")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        return dossier;
    }

    private static List<Path> sample() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            return files.sorted().toList();
        }
    }

    /** By the plain form, which needs no scripts. */
    private void hand(String dossier, List<Path> files) {
        var page = in(visitorWithoutScripts(), coordinator);
        page.navigate("/dossiers/%s/files".formatted(dossier));
        page.locator("#content").setInputFiles(files.toArray(Path[]::new));
        page.locator("#upload-send button").click();
        assertThat(page.locator(".notice.good")).containsText("14");
    }

    private Page in(Person person) {
        return in(visitor(), person);
    }

    private static Page in(Page page, Person person) {
        page.navigate("/login");
        page.locator("[name=username]").fill(person.login());
        page.locator("[name=password]").fill(Town.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/");
        return page;
    }

    private static String dossier() {
        return "/dossiers/" + opened.orElseThrow();
    }

    private static Page bench(Page page, int indicator) {
        page.navigate("%s/indicators/%d".formatted(dossier(), indicator));
        return page;
    }

    /** Rectangles of the opened citation lie on the page that is drawn. */
    private static Locator marked(Page page) {
        var spots = page.locator(".paper canvas ~ .spot.here, .paper img ~ .spot.here");
        assertThat(spots.first()).isVisible(new IsVisibleOptions().setTimeout(QUICK));
        return spots;
    }

    @Test
    void all_screens_of_a_dossier_are_accessible_and_fit_a_phone() {
        var page = in(assessor);
        for (var screen : List.of("", "/files", "/queue")) {
            page.navigate(dossier() + screen);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            axe(page);
            pictures(page, "dossier" + screen.replace('/', '-'));
        }
        page.navigate("/dossiers");
        axe(page);
        pictures(page, "dossiers");
        page.navigate(dossier() + "/files");
        page.locator(".filetable tbody a").first().click();
        axe(page);
        pictures(page, "file");
    }

    @Test
    void one_click_leads_from_the_queue_to_the_marked_proof() {
        var page = in(assessor);
        page.navigate(dossier() + "/queue");
        page.locator("#queue a:has-text('I01')").click();
        marked(page);
        assertThat(page.locator(".proof a[aria-current]")).not().hasCount(0);
        picture(page, "indicator");
        axe(page);
        pictures(page, "indicator");
    }

    @Test
    void without_scripts_the_words_are_marked_in_the_text() {
        var page = in(visitorWithoutScripts(), assessor);
        bench(page, 1);
        assertThat(page.locator(".readtext mark").first()).isVisible();
        picture(page, "indicator-no-scripts");
    }
}

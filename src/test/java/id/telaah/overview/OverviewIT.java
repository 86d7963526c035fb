package id.telaah.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.overview.SampleCity.City;
import id.telaah.review.Tasks;
import id.telaah.web.BrowserIT;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies, coordinators and auditors find what they came for, in a browser. */
class OverviewIT extends BrowserIT {
    private static final int PATIENCE = 90;

    private static City city;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Tasks tasks;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void a_city_is_judged() {
        if (city == null) {
            city = new SampleCity(directory, dossiers, assignments, tasks, database).found(ROOT);
        }
    }

    private Page windowOf(Role role) {
        return windowOf(person(city.grant(role)));
    }

    @Test
    void an_officer_sees_the_own_indicators_and_what_each_lacks() {
        var page = windowOf(Role.AGENCY_OFFICER);
        page.navigate(city.path("/agency"));
        assertThat(page.locator("main table.table tbody tr")).hasCount(SampleCity.OWN.size());
        axe(page);
        pictures(page, "agency");
        page.locator("main table.table tbody th a").nth(1).click();
        assertThat(page.locator("#missing article").first()).isVisible();
        assertThat(page.locator("#proven blockquote").first()).isVisible();
        axe(page);
        pictures(page, "agency-indicator");
    }

    @Test
    void an_officer_answers_the_assessor_and_finishes_a_task() {
        var page = windowOf(Role.AGENCY_OFFICER);
        page.navigate(city.path("/agency/2"));
        page.locator("#text").fill("Daftar hadir menyusul besok.");
        page.locator("#comments button").click();
        assertThat(page.locator("#comments .thread")).containsText("Daftar hadir menyusul besok.");
        page.locator("#tasks button").click();
        assertThat(page.locator("#tasks .tag.good")).isVisible();
        assertThat(page.locator("#tasks button")).hasCount(0);
        axe(page);
    }

    @Test
    void what_is_not_the_officers_does_not_exist_for_them() {
        var page = windowOf(Role.AGENCY_OFFICER);
        assertThat(page.navigate(city.path("/agency/3")).status()).isEqualTo(404);
        assertThat(page.navigate(city.path("/board")).status()).isEqualTo(403);
        assertThat(page.navigate(city.path("/assignments")).status()).isEqualTo(403);
        assertThat(page.navigate("/trail").status()).isEqualTo(403);
    }

    @Test
    void a_head_of_an_agency_takes_a_paper_to_the_meeting() {
        var page = windowOf(Role.AGENCY_OFFICER);
        page.navigate(city.path("/agency/meeting"));
        assertThat(page.locator(".sheet-of")).hasCount(SampleCity.OWN.size());
        axe(page);
        pictures(page, "meeting");
    }

    @Test
    void the_board_shows_the_institution_at_a_glance() {
        var page = windowOf(Role.COORDINATOR);
        page.navigate(city.path("/board"));
        assertThat(page.locator(".tile")).hasCount(47);
        assertThat(page.locator("#radar svg")).isVisible();
        assertThat(page.locator("#aspects tbody").first().locator("tr")).hasCount(8);
        axe(page);
        pictures(page, "board");
        page.locator(".tile").nth(20).focus();
        assertThat(page.locator(".tile").nth(20).locator(".name")).hasCSS("opacity", "1");
        picture(page, "board-focus");
    }

    @Test
    void the_board_is_read_without_scripts() {
        var page = visitorWithoutScripts();
        var person = person(city.grant(Role.COORDINATOR));
        logIn(page, person.login(), PASSWORD);
        page.navigate(city.path("/board"));
        assertThat(page.locator("#aspects tbody").first().locator("tr")).hasCount(8);
        assertThat(page.locator("#radar")).isHidden();
    }

    @Test
    void a_coordinator_assigns_many_indicators_at_once() {
        var page = windowOf(Role.COORDINATOR);
        page.navigate(city.path("/assignments"));
        axe(page);
        pictures(page, "assignments");
        page.locator("main button.main").click();
        assertThat(page.locator(".field.wrong")).isVisible();
        page.locator("input[value='11']").check();
        page.locator("input[value='12']").check();
        page.locator("#agency").selectOption(city.other().id().toString());
        page.locator("#due").fill("2090-01-31");
        page.locator("main button.main").click();
        var line = page.locator("li", new Page.LocatorOptions().setHas(page.locator("input[value='12']")));
        assertThat(line).containsText("Badan Perencanaan");
        line.locator("button").click();
        assertThat(line).not().containsText("Badan Perencanaan");
    }

    @Test
    void an_auditor_sees_who_did_what_and_that_the_chain_is_whole() {
        var page = windowOf(Role.AUDITOR);
        page.navigate("/trail");
        assertThat(page.locator("table.trail tbody tr").first()).isVisible();
        page.locator("#chain button").click();
        assertThat(page.locator("#chain .tag.good")).isVisible();
        axe(page);
        pictures(page, "trail");
        page.navigate("/trail?subject=indicator:%s/I02".formatted(city.dossier()));
        assertThat(page.locator("table.trail")).containsText(SampleCity.TASK);
        var export = page.request().get("/trail/export");
        assertThat(export.text().lines())
                .allMatch(line -> line.contains(city.institution().id().toString()));
    }

    @Test
    void words_of_a_document_are_found_and_marked() throws IOException {
        var person = person(city.grant(Role.COORDINATOR));
        var lead = new Viewer(person.id(), person.name(), person.grants());
        files.receive(lead, city.dossier(), "rapat/notula ketel.txt", SampleFiles.minutes(), Set.of(2));
        var page = windowOf(person);
        page.navigate("/search");
        axe(page);
        for (int i = 0; i < PATIENCE && page.locator("mark").count() == 0; i++) {
            page.waitForTimeout(1_000);
            page.navigate("/search?words=ketel+uap&indicator=2");
        }
        assertThat(page.locator("mark").first()).hasText("ketel");
        assertThat(page.locator(".hits a").first()).hasText("notula ketel.txt");
        axe(page);
        pictures(page, "search");
        page.locator("h1").click();
        page.keyboard().press("/");
        assertThat(page.locator("#words")).isFocused();
        page.locator("#words").fill("kata yang tidak ada di mana pun zzz");
        page.keyboard().press("Enter");
        assertThat(page.locator(".advice")).isVisible();
        axe(page);
        picture(page, "search-none");
    }

    @Test
    void files_are_checked_before_they_are_handed_in() {
        var page = windowOf(Role.AGENCY_OFFICER);
        page.navigate(city.path("/check"));
        axe(page);
        page.setInputFiles("#files", SampleFiles.draft());
        page.locator("main button.main").click();
        page.waitForSelector(".checked", new Page.WaitForSelectorOptions().setTimeout(120_000));
        assertThat(page.locator(".checked .said.blocks-proof").first()).isVisible();
        axe(page);
        pictures(page, "check");
    }
}

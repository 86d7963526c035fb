package id.telaah.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.web.BrowserIT;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The administrator's way: an institution, its agencies, its people, who then come in themselves. */
class AdministrationIT extends BrowserIT {

    @Test
    void an_administrator_sets_up_an_institution_and_its_people_can_log_in() {
        var city = "Pemerintah Kota " + UUID.randomUUID().toString().substring(0, 8);
        var page = windowOf(person(new Grant(Role.ADMINISTRATOR, null, null)));
        addInstitution(page, city);
        addAgencies(page);
        var login = "k" + UUID.randomUUID().toString().substring(0, 8);
        var password = addCoordinator(page, login);

        var other = visitor();
        logIn(other, login, password);
        assertThat(other.locator("h1")).hasText(words().get("password.title"));
        axe(other);
        pictures(other, "password");
        changePassword(other, password);
        assertThat(other.locator("h1")).containsText("Raden Ayu");
        assertThat(other.locator("main")).containsText(city);
        axe(other);
        pictures(other, "home-coordinator");
    }

    private void addInstitution(Page page, String city) {
        page.navigate("/institutions");
        axe(page);
        pictures(page, "institutions");
        press(page, "institution.new");
        page.locator("#name").fill("");
        page.locator("form.panel").evaluate("form => form.noValidate = true");
        press(page, "act.save");
        assertThat(page.locator("#name-error")).hasText(words().get("institution.name"));
        axe(page);
        page.locator("#name").fill(city);
        page.locator("#kind").selectOption("kota");
        press(page, "act.save");
        assertThat(page.locator("h1")).hasText(city);
    }

    private void addAgencies(Page page) {
        assertThat(page.locator(".empty")).isVisible();
        page.locator("#names")
                .fill("Dinas Komunikasi, Informatika, Statistik dan Persandian\nDinas Perumahan Rakyat, Kawasan"
                        + " Permukiman, Cipta Karya, Tata Ruang dan Pertanahan\n\nSekretariat Daerah");
        page.locator("button:has-text('" + words().get("agencies.add") + "')").click();
        assertThat(page.locator(".notices")).containsText("3");
        assertThat(page.locator("main table tbody tr")).hasCount(3);
        axe(page);
        pictures(page, "institution");
    }

    private String addCoordinator(Page page, String login) {
        press(page, "person.new");
        page.locator("#name").fill("Raden Ayu Kusumaningtyas Wulandari Sastroamidjojo, S.Kom., M.T.");
        page.locator("#login").fill(login);
        page.locator("#email").fill(login + "@kota.example");
        page.locator("input[value=COORDINATOR]").check();
        axe(page);
        pictures(page, "person-new");
        press(page, "person.add");
        assertThat(page.locator("#once-login")).hasText(login);
        axe(page);
        pictures(page, "password-once");
        return page.locator("#once").textContent();
    }

    private static void changePassword(Page page, String present) {
        page.locator("#present").fill(present);
        page.locator("#wanted").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("#again").press("Enter");
        page.waitForURL(address -> !address.contains("/password"));
    }

    @Test
    void roles_are_given_and_withdrawn_and_a_lock_is_lifted() {
        var here = institution();
        directory.addAgency(ROOT, here.id(), "Dinas Kesehatan");
        var officer = person(new Grant(Role.INTERNAL_ASSESSOR, here.id(), null));
        var locked = visitor();
        for (int wrong = 0; wrong < 5; wrong++) {
            logIn(locked, officer.login(), "salah semua 12");
        }
        assertThat(locked.locator("[role=alert]")).hasText(words().get("login.refused"));
        axe(locked);
        pictures(locked, "login-refused");
        logIn(locked, officer.login(), PASSWORD);
        assertThat(locked.locator("[role=alert]")).isVisible();

        var page = windowOf(person(new Grant(Role.ADMINISTRATOR, null, null)));
        page.navigate("/people?words=" + officer.login());
        axe(page);
        pictures(page, "people");
        page.locator("tbody a").first().click();
        assertThat(page.locator("form.notice")).isVisible();
        axe(page);
        pictures(page, "person");
        press(page, "person.unlock");
        giveOfficer(page, here.name());
        assertThat(page.locator(".lines li")).hasCount(2);
        page.locator(".lines .danger").last().click();
        assertThat(page.locator(".lines li")).hasCount(1);

        logIn(locked, officer.login(), PASSWORD);
        assertThat(locked.locator("h1")).containsText("Ayu");
    }

    private void giveOfficer(Page page, String institution) {
        page.locator("#place").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(institution));
        press(page, "grant.here");
        page.locator("input[value=AGENCY_OFFICER]").check();
        page.locator("button.main:has-text('" + words().get("grant.give") + "')")
                .click();
        assertThat(page.locator("#agency-error")).hasText(words().get("grant.agency"));
        page.locator("#agency").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("button.main:has-text('" + words().get("grant.give") + "')")
                .click();
    }

    @Test
    void the_second_of_two_administrators_is_told_that_the_first_was_faster() {
        var here = institution();
        var first = windowOf(person(new Grant(Role.ADMINISTRATOR, null, null)));
        var second = windowOf(person(new Grant(Role.ADMINISTRATOR, null, null)));
        first.navigate("/institutions/" + here.id());
        second.navigate("/institutions/" + here.id());
        first.locator("#name").fill(here.name() + " A");
        press(first, "act.save");
        second.locator("#name").fill(here.name() + " B");
        press(second, "act.save");
        assertThat(second.locator("[role=alert]").first()).containsText(here.name() + " A");
        assertThat(second.locator("#name")).hasValue(here.name() + " B");
        assertThat(second.locator("h1")).hasText(here.name() + " A");
        axe(second);
    }

    @Test
    void a_coordinator_keeps_agencies_and_officers_of_the_own_institution_only() {
        var here = institution();
        var elsewhere = institution();
        directory.addAgency(ROOT, here.id(), "Dinas Kesehatan");
        var page = windowOf(person(new Grant(Role.COORDINATOR, here.id(), null)));
        page.navigate("/people/new");
        assertThat(page.locator("input[name=role]")).hasCount(1);
        assertThat(page.locator("input[value=AGENCY_OFFICER]")).isChecked();
        page.navigate("/institutions/" + elsewhere.id());
        assertThat(page.locator("h1")).hasText(words().get("problem.404.title"));
        page.navigate("/institutions/new");
        assertThat(page.locator("h1")).hasText(words().get("problem.403.title"));
        axe(page);
        pictures(page, "problem-403");
    }

    private static void press(Page page, String key) {
        var text = words().get(key);
        page.locator("main button:has-text('" + text + "'), main a.button:has-text('" + text + "')")
                .first()
                .click();
        page.waitForLoadState();
    }
}

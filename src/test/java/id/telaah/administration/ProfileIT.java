package id.telaah.administration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Tokens;
import id.telaah.web.BrowserIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody's own account. */
class ProfileIT extends BrowserIT {
    @Autowired
    private Tokens tokens;

    @Test
    void a_token_is_shown_once_works_and_is_revoked() {
        var person = person(new Grant(Role.AUDITOR, null, null));
        var page = windowOf(person);
        page.navigate("/profile");
        axe(page);
        pictures(page, "profile");
        page.locator("#name").fill("Sinkronisasi arsip");
        page.locator("form[action='/profile/tokens'] .button.main").click();
        assertThat(page.locator(".error").first()).hasText(words().get("token.permits"));
        page.locator("input[value=READ_DOSSIER]").check();
        page.locator("form[action='/profile/tokens'] .button.main").click();
        var secret = page.locator("#once").textContent();
        axe(page);
        pictures(page, "token-once");
        assertThat(tokens.visit(secret)).isPresent();
        page.navigate("/profile");
        assertThat(page.locator("main")).not().containsText(secret);
        page.locator("button.little.danger").click();
        assertThat(page.locator("tr.off")).hasCount(1);
        assertThat(tokens.visit(secret)).isEmpty();
        axe(page);
    }

    @Test
    void the_language_of_a_person_goes_with_the_person() {
        var person = person(new Grant(Role.AUDITOR, null, null));
        var page = windowOf(person);
        page.navigate("/profile");
        page.locator("main button[value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator("main button[value=dark]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        axe(page);
        assertThat(windowOf(person).locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void screens_can_be_read_and_left_without_scripts() {
        var page = visitorWithoutScripts();
        logIn(page, person(new Grant(Role.ADMINISTRATOR, null, null)).login(), PASSWORD);
        page.locator(".nav a[href='/people']").click();
        assertThat(page.locator("table tbody tr").first()).isVisible();
        page.locator(".menu.right summary").click();
        page.locator("form[action='/logout'] button").click();
        assertThat(page.locator("h1")).hasText(words().get("login.title"));
    }
}

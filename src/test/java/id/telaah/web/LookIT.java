package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The look itself: every component in both themes, on paper and on a phone. */
class LookIT extends BrowserIT {

    @Test
    void components_are_accessible_in_both_themes_and_fit_a_phone() {
        var page = style();
        axe(page);
        pictures(page, "style");
    }

    @Test
    void a_question_mark_shows_the_keys_and_escape_hides_them() {
        var page = style();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        axe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void language_and_theme_are_chosen_without_scripts_and_stay() {
        var page = visitorWithoutScripts();
        open(page);
        page.locator(".menu.right summary").click();
        page.locator("button[value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator(".menu.right summary").click();
        page.locator("button[value=dark]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private Page style() {
        var page = visitor();
        open(page);
        return page;
    }

    private void open(Page page) {
        page.navigate("/style");
        if (page.url().contains("login")) {
            page.locator("[name=username]").fill("user");
            page.locator("[name=password]").fill("x");
            page.locator("[name=password]").press("Enter");
        }
        assertThat(page.locator("h1")).hasText("Komponen layar");
    }
}

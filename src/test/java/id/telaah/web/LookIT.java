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
        page.navigate("/login");
        choose(page, "en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        choose(page, "dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    private static void choose(Page page, String value) {
        page.locator(".menu.right summary").click();
        page.locator("button[value=" + value + "]").click();
    }

    private Page style() {
        var page = windowOf(person());
        page.navigate("/style");
        assertThat(page.locator("h1")).hasText("Komponen layar");
        return page;
    }
}

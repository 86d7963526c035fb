package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
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

    @Test
    void a_chosen_theme_holds_against_what_the_device_asks_for() {
        var page = visitor();
        page.navigate("/login");
        device(page, ColorScheme.LIGHT);
        var light = ground(page);
        device(page, ColorScheme.DARK);
        var dark = ground(page);
        Assertions.assertThat(dark).isNotEqualTo(light);
        choose(page, "light");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        Assertions.assertThat(ground(page)).isEqualTo(light);
        device(page, ColorScheme.LIGHT);
        choose(page, "dark");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        Assertions.assertThat(ground(page)).isEqualTo(dark);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        Assertions.assertThat(ground(page)).isEqualTo("rgb(255, 255, 255)");
    }

    private static void device(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
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

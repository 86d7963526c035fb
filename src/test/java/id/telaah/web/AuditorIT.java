package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import id.telaah.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The auditor's way: who changed what and when, from what to what; nothing can be touched. */
class AuditorIT extends TownIT {
    private static final String REASON = "Notula evaluasi sudah lebih dari dua tahun.";

    private void overrule(int indicator, int level, String reason) {
        var page = windowOf(person(sharedTown().grant(Role.INTERNAL_ASSESSOR)));
        page.navigate(sharedTown().path("/indicators/" + indicator));
        press(page, "indicator.overrule").click();
        page.locator("input[type=radio][name=level][value='" + level + "']").check();
        page.locator("#reason").fill(reason);
        press(page, "indicator.decide").click();
        assertThat(level(page, "indicator.level.self")).hasText("" + level);
    }

    @Test
    void an_override_is_found_with_who_when_what_before_and_after_and_is_exported() throws IOException {
        overrule(9, 5, "Semua syarat terbukti menurut saya.");
        overrule(9, 1, REASON);
        var page = windowOf(person(sharedTown().grant(Role.AUDITOR)));
        page.locator(".nav a", new Page.LocatorOptions().setHasText(word("section.trail")))
                .click();
        page.locator("#action").selectOption(new SelectOption().setLabel(word("subject.indicator")));
        press(page, "trail.filter").click();
        var entry = page.locator("table.trail tbody tr", new Page.LocatorOptions().setHasText(REASON));
        assertThat(entry).hasCount(1);
        assertThat(entry.locator("[data-label='" + word("trail.who") + "']")).hasText("Ayu");
        assertThat(entry.locator("time")).hasAttribute("datetime", Pattern.compile("20\\d\\d-.*Z"));
        assertThat(entry).containsText(word("action.indicator.decided"));
        assertThat(entry).containsText("I09");
        var change = entry.locator(".changes > div", new Locator.LocatorOptions().setHasText(word("value.level")));
        assertThat(change.locator("del").first()).hasText("5");
        assertThat(change.locator("ins").first()).hasText("1");
        axe(page);
        picture(page, "trail-override");

        var saved =
                page.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText(word("trail.export")))
                        .click());
        assertThat(Files.readAllLines(saved.path()))
                .anySatisfy(line -> assertThat(line).contains(REASON, "indicator.decided"));
        entry.locator("a", new Locator.LocatorOptions().setHasText("I09")).click();
        assertThat(page.locator("h1 .code")).hasText("I09");
    }

    @Test
    void an_auditor_can_change_nothing() {
        var town = sharedTown();
        var page = windowOf(person(town.grant(Role.AUDITOR)));
        for (var screen : new String[] {"", "/files", "/queue", "/indicators/1", "/board"}) {
            assertThat(page.navigate(town.path(screen)).status()).as(screen).isEqualTo(200);
            assertThat(page.locator("main form[method=post]")).hasCount(0);
        }
        page.navigate(town.path("/indicators/1"));
        axe(page);
        assertThat(forged(page, town.path("/indicators/1"), Map.of("act", "comment", "version", "0", "text", "Halo")))
                .isEqualTo(403);
        assertThat(forged(page, town.path("/stage"), Map.of("version", "1", "to", "document")))
                .isEqualTo(403);
        assertThat(page.navigate("/people").status()).isEqualTo(403);
    }

    /** What the server says to a form that no screen offers. */
    private static int forged(Page page, String address, Map<String, String> fields) {
        var form = FormData.create();
        fields.forEach(form::set);
        form.set("_csrf", page.locator("meta[name=csrf-token]").getAttribute("content"));
        return page.request()
                .post(address, RequestOptions.create().setForm(form))
                .status();
    }
}

package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong is told on a screen of the same look, in words, without what it looks like inside. */
class ErrorPagesIT extends TownIT {
    private static final long TOO_LARGE = 48L << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "404, /tidak/ada",
        "404, /dossiers/00000000-0000-0000-0000-000000000000",
        "400, /dossiers/bukan-nomor",
        "403, /institutions/new",
        "409, /style/broken/409",
        "500, /style/broken/500"
    })
    void a_refusal_is_a_screen_with_words_and_a_way_out(int status, String address) {
        var page = windowOf(person(new Grant(Role.AUDITOR, null, null)));
        assertThat(page.navigate(address).status()).isEqualTo(status);
        isProblem(page, status);
    }

    private static void isProblem(Page page, int status) {
        assertThat(page.locator("h1")).hasText(word("problem." + status + ".title"));
        assertThat(page.locator("main")).containsText(word("problem." + status + ".text"));
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        assertThat(page.content())
                .doesNotContain("secret-inside")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Whitelabel");
        axe(page);
        picture(page, "problem-" + status);
        page.locator("main a.button").click();
        assertThat(page.locator("h1")).containsText("Ayu");
    }

    @Test
    void a_file_that_is_too_large_for_a_form_is_told_and_not_cut_off() throws IOException {
        var town = emptyTown();
        var large = folder.resolve("pindaian.pdf");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(TOO_LARGE);
        }
        var page = visitorWithoutScripts();
        logIn(page, person(town.grant(Role.COORDINATOR)).login(), PASSWORD);
        page.navigate(town.path("/files"));
        page.locator("#content").setInputFiles(large);
        press(page, "upload.send").click();
        assertThat(page.locator("h1")).hasText(word("problem.413.title"));
        assertThat(page.locator("main")).containsText(word("problem.413.text"));
        picture(page, "problem-413");
    }

    @Test
    void somebody_who_is_not_logged_in_is_asked_to_and_then_led_on() {
        var page = visitor();
        page.navigate("/dossiers/" + UUID.randomUUID());
        assertThat(page.locator("h1")).hasText(word("login.title"));
        var person = person(new Grant(Role.AUDITOR, null, null));
        page.locator("[name=username]").fill(person.login());
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=password]").press("Enter");
        assertThat(page.locator("h1")).hasText(word("problem.404.title"));
    }
}

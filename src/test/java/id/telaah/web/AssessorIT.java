package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.telaah.access.Role;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The internal assessor's way: queue, indicator, a level of the own, citations and files that do not count. */
class AssessorIT extends TownIT {
    private static final String REASON = "Pengaturan data baru diatur sebagian, lihat Pasal 9.";

    private Page window() {
        return windowOf(person(sharedTown().grant(Role.INTERNAL_ASSESSOR)));
    }

    private Page indicator(int number) {
        var page = window();
        page.navigate(sharedTown().path("/indicators/" + number));
        return page;
    }

    @Test
    void the_way_from_the_first_screen_to_an_indicator_needs_the_keyboard_only() {
        var page = window();
        page.locator(".nav a", new Page.LocatorOptions().setHasText(word("section.dossiers")))
                .press("Enter");
        page.locator(".dossiers a").first().press("Enter");
        press(page, "queue.open").press("Enter");
        assertThat(page.locator("h1")).hasText(word("queue.title"));
        page.keyboard().press("/");
        assertThat(page.locator("#words")).isFocused();
        page.keyboard().type("I02");
        page.keyboard().press("Enter");
        assertThat(page.locator("#queue tbody tr")).hasCount(1);
        page.waitForLoadState();
        page.keyboard().press("n");
        page.keyboard().press("Enter");
        shows(page, "I02");
        page.keyboard().press("n");
        shows(page, "I03");
        page.keyboard().press("p");
        shows(page, "I02");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).containsText(word("keys.indicator"));
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    /** The indicator is there, with its scripts. */
    private static void shows(Page page, String indicator) {
        assertThat(page.locator("h1 .code")).hasText(indicator);
        page.waitForLoadState();
    }

    @Test
    void arrows_lead_from_citation_to_citation_and_the_page_follows() {
        var page = indicator(1);
        assertThat(marked(page)).isVisible();
        var before = opened(page);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#review a[data-open][aria-current]").first())
                .not()
                .hasAttribute("data-cite", before);
        assertThat(page.locator("#paper")).hasAttribute("data-ready", Pattern.compile(".* " + opened(page)));
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#review a[data-open][aria-current]").first()).hasAttribute("data-cite", before);
    }

    private static String opened(Page page) {
        return Objects.requireNonNull(
                page.locator("#review a[data-open][aria-current]").first().getAttribute("data-cite"));
    }

    @Test
    void another_level_needs_a_reason_and_stands_beside_the_suggestion() {
        var page = indicator(3);
        var suggested = level(page, "indicator.level.suggested").textContent();
        var other = suggested.equals("2") ? "3" : "2";
        press(page, "indicator.overrule").click();
        page.locator("input[type=radio][name=level][value='" + other + "']").check();
        press(page, "indicator.decide").click();
        assertThat(page.locator("#reason")).isFocused();
        assertThat(page.locator("#reason:invalid")).isVisible();
        page.locator("#reason").fill("ya");
        axe(page);
        press(page, "indicator.decide").click();
        assertThat(page.locator("[role=alert]")).containsText("paling sedikit 10 huruf");
        assertThat(page.locator("#reason")).hasValue("ya");
        axe(page);
        picture(page, "indicator-refused");

        page.locator("#reason").fill(REASON);
        press(page, "indicator.decide").click();
        assertThat(page.locator(".notices")).containsText("tingkat " + other);
        assertThat(level(page, "indicator.level.suggested")).hasText(suggested);
        assertThat(level(page, "indicator.level.self")).hasText(other);
        page.locator("#history summary").click();
        assertThat(page.locator("#history")).containsText(REASON);
        axe(page);
        pictures(page, "indicator-decided");
        page.navigate(sharedTown().path("/queue?attention=DECIDED&words=I03"));
        assertThat(page.locator("#queue tbody tr")).containsText(word("attention.DECIDED"));
    }

    @Test
    void a_rejected_citation_counts_no_more_and_never_raises_the_level() {
        var page = indicator(4);
        var before = Integer.parseInt(level(page, "indicator.level.suggested").textContent());
        var proof = page.locator("#requirements .proof:visible").first();
        var cite = Objects.requireNonNull(proof.locator("a[data-cite]").getAttribute("data-cite"));
        var same = page.locator("#requirements a[data-cite='" + cite + "']");
        proof.locator("summary").click();
        button(proof, "proof.reject.do").click();
        assertThat(proof.locator("textarea:invalid")).isFocused();
        proof.locator("textarea").fill("Pasal ini hanya menyebut istilah, bukan mengaturnya.");
        axe(page);
        button(proof, "proof.reject.do").click();
        assertThat(page.locator(".notices")).containsText(word("indicator.ruled.REJECTED"));
        // the screen follows by itself
        assertThat(same).hasCount(0);
        assertThat(page.locator("#evidence")).containsText("hanya menyebut istilah");
        assertThat(Integer.parseInt(level(page, "indicator.level.suggested").textContent()))
                .isLessThanOrEqualTo(before);
        axe(page);
        picture(page, "indicator-rejected");
    }

    @Test
    void a_file_that_is_set_aside_is_cited_no_more_until_it_is_restored() {
        var page = indicator(5);
        var evidence =
                page.locator("#evidence .evidence").first().locator("> li").first();
        var path = evidence.locator("a[data-open]").textContent();
        var cited = page.locator("#requirements .proof", new Page.LocatorOptions().setHasText(path));
        assertThat(cited).not().hasCount(0);
        evidence.locator("summary").click();
        evidence.locator("textarea").fill("Dokumen ini membahas pusat data, bukan jaringan.");
        button(evidence, "indicator.setaside").click();
        assertThat(page.locator(".notices")).containsText(word("indicator.ruled.NOT_APPLICABLE"));
        assertThat(cited).hasCount(0);
        var aside = page.locator("#evidence li", new Page.LocatorOptions().setHasText("bukan jaringan"));
        assertThat(aside).containsText(path);
        axe(page);
        aside.locator("summary").click();
        aside.locator("textarea").fill("Ternyata Pasal 14 mengatur jaringannya juga.");
        button(aside, "indicator.restore").click();
        assertThat(page.locator(".notices")).containsText(word("indicator.ruled.TAKEN_BACK"));
        assertThat(cited).not().hasCount(0);
    }

    private static Locator button(Locator part, String key) {
        return part.locator("button", new Locator.LocatorOptions().setHasText(word(key)));
    }

    @Test
    void the_justification_is_copied_in_the_form_of_the_guide() {
        var page = indicator(1);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        press(page, "justification.copy").click();
        assertThat(page.locator(".toasts")).containsText(word("justification.copied"));
        var copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied)
                .containsSubsequence(
                        word("justification.facts"), word("justification.analysis"), word("justification.result"))
                .contains(page.locator("#justification .lines")
                        .first()
                        .textContent()
                        .strip());
    }
}

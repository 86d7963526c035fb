package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.telaah.access.Role;
import org.junit.jupiter.api.Test;

/** Two assessors look at the same indicator: the slower one learns what the faster one did and loses nothing. */
class TwoAssessorsIT extends TownIT {
    private static final String FIRST = "Reviu belum dilakukan, lihat notula.";
    private static final String SECOND = "Menurut saya bukti Pasal 12 sudah lengkap.";

    private Page indicator(int number) {
        var page = windowOf(person(sharedTown().grant(Role.INTERNAL_ASSESSOR)));
        page.navigate(sharedTown().path("/indicators/" + number));
        return page;
    }

    private static void decide(Page page, int level, String reason) {
        press(page, "indicator.overrule").click();
        page.locator("input[type=radio][name=level][value='" + level + "']").check();
        page.locator("#reason").fill(reason);
        press(page, "indicator.decide").click();
    }

    @Test
    void the_second_decision_is_held_back_with_what_the_first_one_was() {
        var first = indicator(10);
        var second = indicator(10);
        decide(first, 2, FIRST);
        assertThat(first.locator(".notices")).containsText("tingkat 2");
        press(second, "indicator.overrule").click();
        press(second, "indicator.justification.edit").click();
        second.locator("#edit-analysis").fill("Analisis saya sendiri.");
        second.locator("input[type=radio][name=level][value='4']").check();
        second.locator("#reason").fill(SECOND);
        press(second, "indicator.decide").click();

        var alert = second.locator("[role=alert]");
        assertThat(alert).containsText("Ayu sudah bertindak lebih dahulu");
        assertThat(alert).containsText("tingkat 2 diputuskan");
        assertThat(alert).isFocused();
        assertThat(level(second, "indicator.level.self")).hasText("2");
        assertThat(second.locator("#reason")).hasValue(SECOND);
        assertThat(second.locator("#reason")).isVisible();
        assertThat(second.locator("#edit-analysis")).hasValue("Analisis saya sendiri.");
        assertThat(second.locator("input[type=radio][name=level][value='4']")).isChecked();
        axe(second);
        pictures(second, "indicator-conflict");
        first.reload();
        assertThat(level(first, "indicator.level.self")).hasText("2");

        press(second, "indicator.decide").click();
        assertThat(second.locator(".notices")).containsText("tingkat 4");
        second.locator("#history summary").click();
        assertThat(second.locator("#history")).containsText(FIRST);
        assertThat(second.locator("#history")).containsText(SECOND);
    }

    @Test
    void what_was_typed_about_a_citation_is_shown_though_the_citation_is_gone() {
        var first = indicator(12);
        var second = indicator(12);
        reject(first, FIRST);
        assertThat(first.locator(".notices")).containsText(word("indicator.ruled.REJECTED"));
        reject(second, SECOND);
        var alert = second.locator("[role=alert]");
        assertThat(alert).isFocused();
        assertThat(second.locator("#review")).containsText(SECOND);
        axe(second);
    }

    private static void reject(Page page, String reason) {
        var proof = page.locator("#requirements .proof:visible").first();
        proof.locator("summary").click();
        proof.locator("textarea").fill(reason);
        proof.locator("button.danger").click();
    }

    @Test
    void what_was_typed_about_a_file_stays_open_after_a_conflict() {
        var first = indicator(17);
        var second = indicator(17);
        decide(first, 2, FIRST);
        assertThat(first.locator(".notices")).containsText("tingkat 2");
        var evidence = second.locator("#evidence .evidence > li").first();
        evidence.locator("summary").click();
        evidence.locator("textarea").fill(SECOND);
        evidence.locator("button").click();
        assertThat(second.locator("[role=alert]")).containsText("tingkat 2 diputuskan");
        assertThat(evidence.locator("textarea")).isVisible();
        assertThat(evidence.locator("textarea")).hasValue(SECOND);
        axe(second);
    }
}

package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.telaah.access.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator's way: who answers for what and until when, and from stage to stage. */
class CoordinatorIT extends TownIT {
    private static Optional<City> founded = Optional.empty();
    private City town;

    @BeforeEach
    void a_town_is_judged() {
        if (founded.isEmpty()) {
            founded = Optional.of(judgedTown());
        }
        town = founded.get();
    }

    private Page window(Role role, String screen) {
        var page = windowOf(person(town.grant(role)));
        page.navigate(town.path(screen));
        return page;
    }

    private static void tab(Page page, String key) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(word(key))).click();
    }

    @Test
    void an_indicator_is_assigned_with_a_deadline_that_the_agency_sees() {
        var page = window(Role.COORDINATOR, "");
        tab(page, "assignments.title");
        page.locator("#due").fill("2020-01-31");
        page.locator("input[name=indicators][value='6']").check();
        page.locator("#agency").selectOption(town.agency().id().toString());
        press(page, "assignments.assign").click();
        assertThat(page.locator("#due-error")).hasText(word("assignments.due.past"));
        assertThat(page.locator("input[name=indicators][value='6']")).isChecked();
        axe(page);
        page.locator("#due").fill("2090-01-31");
        press(page, "assignments.assign").click();
        assertThat(page.locator(".notices")).containsText("1 indikator ditugaskan");
        assertThat(page.locator(".rows > li", new Page.LocatorOptions().setHasText("I06")))
                .containsText("31 Jan 2090");
        var officer = window(Role.AGENCY_OFFICER, "/agency");
        assertThat(officer.locator("main table tbody tr")).hasCount(1);
        assertThat(officer.locator("main table tbody tr")).containsText("31 Jan 2090");
    }

    @Test
    void the_board_follows_what_assessors_decide() {
        var board = window(Role.COORDINATOR, "/board");
        assertThat(board.locator("main")).containsText("Dari 0 keputusan");
        var assessor = window(Role.INTERNAL_ASSESSOR, "/indicators/1");
        press(assessor, "indicator.overrule").click();
        assessor.locator("input[type=radio][name=level][value='1']").check();
        assessor.locator("#reason").fill("Peraturannya belum diundangkan.");
        press(assessor, "indicator.decide").click();
        assertThat(level(assessor, "indicator.level.self")).hasText("1");
        var index = board.locator(".headline .figure").first();
        var before = index.textContent();
        board.reload();
        assertThat(board.locator("main")).containsText("Dari 1 keputusan");
        assertThat(index).not().hasText(before);
        assertThat(board.locator(".tile.decided b")).hasText("1");
        axe(board);
    }

    @Test
    void only_ways_that_the_instrument_knows_are_offered_and_taken() {
        town = judgedTown();
        var page = window(Role.COORDINATOR, "");
        var slower = window(Role.COORDINATOR, "");
        assertThat(page.locator("#stage input[type=radio]")).hasCount(1);
        assertThat(page.locator("#stage fieldset label")).containsText("Penilaian Dokumen");
        page.locator("#stage input[type=radio]").evaluate("radio => radio.value = 'visit'");
        page.locator("#stage input[type=radio]").check();
        press(page, "stage.change").click();
        assertThat(page.locator("[role=alert]")).containsText("Yang mungkin: Penilaian Dokumen");
        assertThat(page.locator(".journey [aria-current]")).hasText("Penilaian Mandiri");
        axe(page);

        page.locator("#stage input[type=radio]").check();
        page.locator("#reason").fill("Semua OPD selesai.");
        press(page, "stage.change").click();
        assertThat(page.locator(".notices")).containsText("Penilaian Dokumen");
        assertThat(page.locator(".journey [aria-current]")).hasText("Penilaian Dokumen");
        assertThat(page.locator("main")).containsText("Semua OPD selesai.");
        axe(page);
        pictures(page, "stage");
        slower.locator("#stage input[type=radio]").check();
        press(slower, "stage.change").click();
        assertThat(slower.locator("[role=alert]")).hasText(word("stage.stale"));
        axe(slower);

        tab(page, "board.title");
        assertThat(page.locator(".title")).containsText("Penilaian Dokumen");
        tab(page, "files.title");
        assertThat(page.locator("main")).containsText("Tahap Penilaian Dokumen tidak menerima data dukung baru");
        assertThat(page.locator("#upload")).hasCount(0);
        var assessor = window(Role.INTERNAL_ASSESSOR, "/indicators/1");
        assertThat(assessor.locator("#levels")).isVisible();
        assertThat(assessor.locator("#decision")).hasCount(0);
        back(page);
    }

    /** The way back is offered too, but never without a reason. */
    private void back(Page page) {
        tab(page, "dossier.title");
        var back = page.locator("#stage input[value='self-assessment']");
        back.check();
        press(page, "stage.change").click();
        assertThat(page.locator("[role=alert]")).containsText("memerlukan alasan");
        assertThat(page.locator("#stage input[value='self-assessment']")).isChecked();
        page.locator("#reason").fill("Bukti Dinas Kesehatan tertinggal.");
        press(page, "stage.change").click();
        assertThat(page.locator(".journey [aria-current]")).hasText("Penilaian Mandiri");
    }
}

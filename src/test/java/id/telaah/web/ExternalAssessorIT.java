package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Role;
import id.telaah.review.Stages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The external assessor's way: only institutions that were granted, only stages that are open for them. */
class ExternalAssessorIT extends TownIT {
    @Autowired
    private Stages stages;

    @Test
    void an_external_assessor_sees_granted_institutions_only_and_decides_beside_the_internal_one() {
        var town = judgedTown();
        var foreign = emptyTown();
        var version = stages.position(town.lead(), town.dossier()).version();
        stages.change(town.lead(), town.dossier(), version, "document", "");
        var page = windowOf(person(town.grant(Role.EXTERNAL_ASSESSOR)));
        page.navigate("/dossiers");
        assertThat(page.locator(".dossiers > li")).hasCount(1);
        page.locator(".dossiers a").click();
        assertThat(page.locator("#stage input")).not().hasCount(0);
        press(page, "queue.open").click();
        page.locator("#queue a:has-text('I02')").click();
        press(page, "indicator.overrule").click();
        page.locator("input[type=radio][name=level][value='1']").check();
        page.locator("#reason").fill("Peta rencana belum ditetapkan.");
        press(page, "indicator.decide").click();
        assertThat(level(page, "indicator.level.external")).hasText("1");
        assertThat(level(page, "indicator.level.self")).hasText("–");
        axe(page);
        picture(page, "indicator-external");
        for (var screen : new String[] {"", "/queue", "/files", "/indicators/1", "/board"}) {
            assertThat(page.navigate(foreign.path(screen)).status()).as(screen).isEqualTo(404);
        }
        assertThat(page.navigate("/people").status()).isEqualTo(403);
    }
}

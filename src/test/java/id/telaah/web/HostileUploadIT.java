package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.telaah.access.Role;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody drags onto the screen to do harm, or by mistake: refused with words, or kept where it can do nothing. */
class HostileUploadIT extends TownIT {
    private static final int BOMB = 40 << 20;

    private static Locator sent(Page page, String name) {
        return page.locator("#sending-list > li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator listed(Page page, String path) {
        return page.locator(".filetable tbody tr", new Page.LocatorOptions().setHasText(path));
    }

    private Page files(City town) {
        refuses("/uploads");
        var page = windowOf(person(town.grant(Role.AGENCY_OFFICER)));
        page.navigate(town.path("/files"));
        return page;
    }

    @Test
    void names_that_lead_outside_or_hide_something_are_refused_with_words() {
        var page = files(emptyTown());
        var names = new String[] {
            "..\\..\\etc\\passwd", "laporan\u202Efdp.exe", "nul.pdf", ".DS_Store", "C:\\x.pdf", "a".repeat(300) + ".pdf"
        };
        var files = new ArrayList<FilePayload>();
        for (var name : names) {
            files.add(Dropped.text(name, "<p>Teks</p>"));
        }
        files.add(Dropped.text("baik.html", "<p>Teks</p>"));
        Dropped.on(page, files.toArray(FilePayload[]::new));
        assertThat(sent(page, "baik.html")).containsText(word("upload.kept"));
        assertThat(page.locator("#sending-list > li.bad")).hasCount(names.length);
        assertThat(page.locator("#sending-list > li.bad .said")).containsText(new String[] {
            "tidak aman", "tidak aman", "tidak aman", "dibuat oleh sistem operasi", "tidak aman", "terlalu panjang"
        });
        assertThat(page.locator("#sending-summary")).hasText("1 dari 7 berkas tersimpan");
        assertThat(page.locator(".filetable tbody tr")).hasCount(1);
        axe(page);
        pictures(page, "files-refused");
    }

    @Test
    void contents_that_are_empty_broken_or_swell_are_refused_with_words() {
        var page = files(emptyTown());
        Dropped.on(
                page,
                Dropped.text("kosong.pdf", ""),
                new FilePayload("bom.zip", "", bomb().buffer),
                Dropped.text("arsip.rar", "Rar!\u001a\u0007\u0000 bukan dokumen"));
        assertThat(sent(page, "kosong.pdf")).containsText("Berkas kosong");
        assertThat(sent(page, "bom.zip")).containsText("Arsip tidak dibuka karena isinya mengembang");
        assertThat(page.locator("#sending-list > li.bad")).not().hasCount(0);
        assertThat(listed(page, "bom.zip")).hasCount(0);
        axe(page);
    }

    private static FilePayload bomb() {
        return Dropped.zip("bom.zip", new FilePayload("nol.txt", "", new byte[BOMB]));
    }

    @ParameterizedTest
    @CsvSource({
        "surat.pdf, MZ\u0001\u0002 this is a program",
        "potong.pdf, %PDF-1.7 rusak",
        "kunci.docx, PK\u0003\u0004 rusak",
    })
    void what_is_no_document_ends_with_a_reason_in_the_list(String name, String content) {
        var page = files(emptyTown());
        Dropped.on(page, Dropped.text(name, content));
        var told = page.locator("#sending-list > li.bad .said, .filetable tr:has-text('" + name + "') .tag.bad");
        assertThat(told.first()).isVisible();
        axe(page);
    }

    @Test
    void a_page_with_scripts_is_shown_as_text_and_only_saved_never_opened() {
        var town = emptyTown();
        var page = files(town);
        page.onDialog(dialog -> {
            throw new AssertionError("A script of a file ran: " + dialog.message());
        });
        var name = "<img src=x onerror=alert(1)>.html";
        Dropped.on(
                page,
                Dropped.text(
                        name,
                        "<html><body><script>alert(2)</script><p onclick=alert(3)>Notula <b>rapat</b></p></body></html>"));
        assertThat(sent(page, name)).containsText(word("upload.kept"));
        assertThat(listed(page, name)).containsText(word("file.state.READ"));
        assertThat(page.locator("main img[src=x]")).hasCount(0);
        page.locator(".filetable tbody th a").first().click();
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".readtext")).containsText("Notula rapat");
        assertThat(page.locator(".readtext b, .readtext script")).hasCount(0);
        axe(page);
        var answer = page.request().get(page.locator("a[href$='/content']").getAttribute("href"));
        assertThat(answer.headers())
                .containsEntry("content-type", "application/octet-stream")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
    }
}

package id.telaah.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import id.telaah.access.Role;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import id.telaah.store.ContentStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The agency's way: files dragged onto the screen, read and judged while one looks on, and the words that prove something. */
class UploadIT extends TownIT {
    private static final Path REGULATION = SAMPLE.resolve("Perwali 17-2022 SPBE.pdf");
    private static final Path CHANGE = SAMPLE.resolve("Perwali 8-2024 Perubahan.pdf");
    private static final int CHUNK = 8 << 20;

    @TempDir
    Path folder;

    @Autowired
    private Assignments assignments;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private ContentStore store;

    @Autowired
    private Scheduler scheduler;

    private Page files(City town, Role role) {
        var page = windowOf(person(town.grant(role)));
        page.navigate(town.path("/files"));
        takesDroppedFiles(page);
        return page;
    }

    /** The script of the screen is there: it sends by itself, so the button of the form is gone. */
    private static void takesDroppedFiles(Page page) {
        assertThat(page.locator("#dropzone")).isVisible();
        assertThat(page.locator("#upload-send")).isHidden();
    }

    private static Locator sent(Page page, String name) {
        return page.locator("#sending-list > li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator listed(Page page, String path) {
        return page.locator(".filetable tbody tr", new Page.LocatorOptions().setHasText(path));
    }

    @Test
    void dropped_files_are_followed_until_judged_and_two_clicks_lead_to_the_marked_words() {
        var town = emptyTown();
        assignments.assign(town.lead(), town.dossier(), 1, town.agency().id(), null);
        var watcher = files(town, Role.COORDINATOR);
        var page = windowOf(person(town.grant(Role.AGENCY_OFFICER)));
        page.navigate(town.path("/agency"));
        press(page, "agency.upload").click();
        takesDroppedFiles(page);
        Dropped.on(page, Dropped.copy("Perwali 17.pdf", REGULATION), Dropped.copy("Perwali 8.pdf", CHANGE));
        assertThat(page.locator("#sending-list > li")).hasCount(2);
        assertThat(sent(page, "Perwali 17.pdf")).containsText(word("upload.kept"));
        assertThat(page.locator("#sending-summary")).hasText("2 dari 2 berkas tersimpan");
        axe(page);
        pictures(page, "files-sent");
        // both lists follow by themselves, also in the window of somebody who did nothing
        for (var one : List.of(page, watcher)) {
            assertThat(listed(one, "Perwali 17.pdf")).containsText(word("file.state.READ"));
            assertThat(listed(one, "Perwali 8.pdf")).containsText(word("file.state.READ"));
            assertThat(one.locator("#filelist")).hasAttribute("data-busy", "false");
        }
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(word("agency.title")))
                .click();
        page.locator("main table a", new Page.LocatorOptions().setHasText("I01"))
                .click();
        assertThat(page.locator("#proven blockquote").first()).isVisible();
        page.locator("#proven figcaption a").first().click();
        assertThat(marked(page)).isVisible();
        axe(page);
        picture(page, "agency-proof");
    }

    @Test
    void an_archive_is_taken_apart_what_is_there_twice_is_linked_and_what_leads_outside_is_told() {
        var town = emptyTown();
        var page = files(town, Role.COORDINATOR);
        var zip = Dropped.zip(
                "bukti.zip",
                Dropped.text("rapat/notula.html", "<p>Notula rapat SPBE</p>"),
                Dropped.text("../../luar.html", "<p>Ke luar</p>"),
                Dropped.text("salinan.html", "<p>Notula rapat SPBE</p>"));
        page.locator("#content").setInputFiles(zip);
        assertThat(sent(page, "bukti.zip")).containsText(word("upload.kept"));
        assertThat(sent(page, "bukti.zip")).containsText("luar.html");
        assertThat(sent(page, "bukti.zip")).containsText("menunjuk ke luar arsip");
        assertThat(page.locator(".filetable tbody tr")).hasCount(2);
        assertThat(page.locator(".filetable a", new Page.LocatorOptions().setHasText(word("files.same"))))
                .hasCount(1);
        assertThat(page.locator("#filelist")).hasAttribute("data-busy", "false");
        axe(page);
        page.locator(".filetable a", new Page.LocatorOptions().setHasText(word("files.same")))
                .click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("notula.html|salinan.html"));
        axe(page);
    }

    @Test
    void a_large_file_goes_on_where_it_was_stopped() throws IOException {
        var town = emptyTown();
        var page = files(town, Role.COORDINATOR);
        var offsets = new ArrayList<String>();
        var held = new ArrayList<Route>();
        page.onRequest(request -> offset(request, offsets));
        page.route("**/uploads/*", route -> {
            var second = route.request().method().equals("PATCH") && offsets.contains("" + CHUNK) && held.isEmpty();
            if (second) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.locator("#content").setInputFiles(large());
        page.waitForCondition(() -> !held.isEmpty());
        var row = sent(page, "besar.docx");
        assertThat(row.locator("progress")).isVisible();
        axe(page);
        row.locator("button").click();
        assertThat(row).containsText(word("upload.stopped"));
        row.locator("button").click();
        assertThat(row).containsText(word("upload.kept"));
        assertThat(offsets).containsExactly("0", "" + CHUNK, "" + CHUNK, "" + 2 * CHUNK);
        assertThat(listed(page, "besar.docx")).containsText(word("file.state.READ"));
    }

    private static void offset(Request request, List<String> offsets) {
        if (request.method().equals("PATCH")) {
            offsets.add(request.headers().get("upload-offset"));
        }
    }

    /** A document of the sample with a part that cannot be pressed smaller. */
    private Path large() throws IOException {
        var grown = new ByteArrayOutputStream();
        var original = Files.readAllBytes(SAMPLE.resolve("Laporan layanan digital 2024.docx"));
        try (var in = new ZipInputStream(new ByteArrayInputStream(original));
                var out = new ZipOutputStream(grown)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry("word/media/foto.bin"));
            var noise = new byte[2 * CHUNK];
            new Random(7).nextBytes(noise);
            out.write(noise);
        }
        return Files.write(folder.resolve("besar.docx"), grown.toByteArray());
    }

    @Test
    void a_file_that_failed_is_listed_with_the_reason_and_read_again_on_demand() throws IOException {
        var town = emptyTown();
        var page = files(town, Role.COORDINATOR);
        scheduler.pause();
        Path bytes;
        var away = folder.resolve("away");
        try {
            Dropped.on(page, Dropped.text("laporan.html", "<p>Laporan rapat tim koordinasi SPBE " + town + "</p>"));
            assertThat(listed(page, "laporan.html")).containsText(word("file.state.RECEIVED"));
            bytes = original(town);
            Files.move(bytes, away);
        } finally {
            scheduler.resume();
        }
        var row = listed(page, "laporan.html");
        assertThat(row).containsText(word("file.state.FAILED"));
        assertThat(row).containsText("berulang kali terputus");
        axe(page);
        picture(page, "files-failed");
        Files.move(away, bytes);
        row.locator("button", new Locator.LocatorOptions().setHasText(word("files.retry")))
                .click();
        assertThat(page.locator(".notices")).containsText("laporan.html akan dibaca lagi");
        assertThat(row).containsText(word("file.state.READ"));
    }

    private Path original(City town) {
        var file = evidence.list(town.lead(), town.dossier(), FileFilter.ALL, null, 1)
                .items()
                .get(0);
        return store.original(file.sha256()).orElseThrow();
    }
}

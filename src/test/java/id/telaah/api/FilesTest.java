package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest extends ApiTest {
    private static final String SMALL = "Laporan layanan digital 2024.docx";

    private static String files(DossierCase dossier, String name) {
        return dossier.path() + "/files?path=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_handed_in_read_judged_and_shown_with_its_untouched_bytes() {
        var dossier = DossierCase.open(this);
        var client = dossier.coordinator();
        var content = DossierCase.sample(SMALL);
        var receipt = client.put(files(dossier, "laporan/" + SMALL) + "&indicators=32,33", content);
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        var file = "/api/v1/files/"
                + receipt.json().path("files").path(0).path("id").asString();
        dossier.settled();
        var read = client.get(file);
        assertThat(read.json().path("state").asString()).isEqualTo("READ");
        assertThat(read.json().path("indicators").size()).isEqualTo(2);
        assertThat(client.get(file + "/content").raw().body()).isEqualTo(content);
        assertThat(client.get(file + "/content").header("Content-Disposition")).startsWith("attachment");
        assertThat(client.get(file + "/text").text()).containsIgnoringCase("layanan");
        assertThat(client.get(file + "/document").json().path("schema").asString())
                .isEqualTo("telaah-document/1");
        assertThat(client.get(file + "/versions").json().size()).isEqualTo(1);
        result(dossier);
    }

    private static void result(DossierCase dossier) {
        var client = dossier.coordinator();
        var result = client.get(dossier.path() + "/result");
        assertThat(result.json().path("schema").asString()).isEqualTo("telaah-result/1");
        assertThat(result.json().path("indicators").size()).isEqualTo(47);
        assertThat(client.get(dossier.path() + "/suggestions").json().size()).isEqualTo(47);
        assertThat(client.get(dossier.path() + "/suggestions/32/history").json().size())
                .isEqualTo(1);
        assertThat(client.get(dossier.path() + "/judgement")
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(dossier.path() + "/queue").json().path("items").size())
                .isEqualTo(47);
        assertThat(client.get(dossier.path() + "/indicators/32")
                        .json()
                        .path("requirements")
                        .size())
                .isPositive();
        assertThat(client.get(dossier.path() + "/board").json().path("tiles").size())
                .isEqualTo(47);
    }

    @Test
    void a_placement_needs_the_present_version() {
        var dossier = DossierCase.open(this);
        var client = dossier.coordinator();
        var receipt = client.form(dossier.path() + "/files", SMALL, DossierCase.sample(SMALL));
        var file = "/api/v1/files/"
                + receipt.json().path("files").path(0).path("id").asString();
        var place = file + "/indicators";
        assertThat(client.json("PUT", place, "{\"indicators\":[7]}").status()).isEqualTo(428);
        dossier.settled();
        var tag = client.get(file).header("ETag");
        var placed = client.json("PUT", place, "{\"indicators\":[7]}", "If-Match", tag);
        assertThat(placed.status()).as(placed.text()).isEqualTo(200);
        var stale = client.json("PUT", place, "{\"indicators\":[8]}", "If-Match", tag);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
        var removed = client.send(
                "DELETE", file, java.net.http.HttpRequest.BodyPublishers.noBody(), "If-Match", placed.header("ETag"));
        assertThat(removed.json().path("state").asString()).isEqualTo("REMOVED");
    }

    @Test
    void the_same_bytes_are_linked_and_not_read_twice() {
        var dossier = DossierCase.open(this);
        var client = dossier.coordinator();
        var first = client.put(files(dossier, "a.docx"), DossierCase.sample(SMALL))
                .json()
                .path("files")
                .path(0);
        var second = client.put(files(dossier, "b.docx"), DossierCase.sample(SMALL))
                .json()
                .path("files")
                .path(0);
        assertThat(second.path("sameAs").asString()).isEqualTo(first.path("id").asString());
        var list = client.get(dossier.path() + "/files?limit=1");
        assertThat(list.json().path("items").size()).isEqualTo(1);
        var next = list.header("Link").replaceAll("<(.*)>.*", "$1");
        var rest = client.get(next);
        assertThat(rest.json().path("items").path(0).path("path").asString()).isEqualTo("b.docx");
        assertThat(rest.json().path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "a/../b.pdf",
                "CON",
                "..\\x.pdf",
                "a\u202Efdp.exe",
                "",
                "a//b.pdf"
            })
    void a_hostile_name_is_refused(String name) {
        var dossier = DossierCase.open(this);
        var answer = dossier.coordinator().put(files(dossier, name), DossierCase.sample(SMALL));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isNotEmpty();
        assertThat(dossier.coordinator()
                        .get(dossier.path() + "/files")
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"empty.pdf,empty-file", "bomb.zip,archive-bomb"})
    void hostile_content_is_refused_with_its_reason(String name, String code) throws IOException {
        var dossier = DossierCase.open(this);
        var content = name.startsWith("empty") ? new byte[0] : bomb();
        var answer = dossier.coordinator().put(files(dossier, name), content, "Accept-Language", "en");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nol.txt"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_forged_pdf_is_kept_and_told_to_be_unreadable() {
        var dossier = DossierCase.open(this);
        var forged = "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.UTF_8);
        var receipt = dossier.coordinator().put(files(dossier, "sk.pdf"), forged);
        assertThat(receipt.status()).isEqualTo(201);
        var id = receipt.json().path("files").path(0).path("id").asString();
        var file = dossier.settled().coordinator().get("/api/v1/files/" + id).json();
        assertThat(file.path("state").asString()).isEqualTo("UNREADABLE");
        assertThat(file.path("reason").path("message").asString()).isNotEmpty();
    }

    @Test
    void another_type_of_content_is_refused() {
        var dossier = DossierCase.open(this);
        var answer = dossier.coordinator().json("PUT", files(dossier, "a.pdf"), "{}");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("allowed").asString()).isEqualTo("application/octet-stream");
    }

    @Test
    void who_is_nothing_there_finds_nothing_and_who_only_reads_may_not_upload() {
        var dossier = DossierCase.open(this);
        var foreign = client(Role.COORDINATOR, institution());
        assertThat(foreign.put(files(dossier, "a.docx"), DossierCase.sample(SMALL))
                        .status())
                .isEqualTo(404);
        assertThat(foreign.get(dossier.path() + "/files").status()).isEqualTo(404);
        var auditor = client(new Grant(Role.AUDITOR, null, null));
        var refused = auditor.put(files(dossier, "a.docx"), DossierCase.sample(SMALL));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("permit").asString()).isEqualTo("UPLOAD");
    }
}

package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Role;
import id.telaah.audit.Head;
import id.telaah.audit.TrailFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What auditors get of the trail: of one institution its entries, of all of them the chain. */
class TrailAccessTest extends ApiTest {
    private static final Pattern LINE = Pattern.compile("(\\{.*),\"hash\":\"([0-9a-f]{64})\"}");
    private static final String EXPORT = "/api/v1/trail/export";

    @TempDir
    Path folder;

    private Institution here;
    private Institution elsewhere;
    private Client auditor;

    @BeforeEach
    void act() {
        here = institution();
        elsewhere = institution();
        List.of(here, elsewhere, here).forEach(this::agency);
        auditor = client(Role.AUDITOR, here);
    }

    private static List<String> lines(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/jsonl");
        return answer.text().lines().toList();
    }

    @Test
    void an_auditor_of_one_institution_exports_its_entries_and_no_others() {
        var lines = lines(auditor.get(EXPORT + "?institution=" + here.id()));
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.contains("\"institution\":\"%s\"".formatted(here.id())))
                .allMatch(TrailAccessTest::hasItsHash);
        var listed =
                auditor.get("/api/v1/trail?limit=500&institution=" + here.id()).json();
        assertThat(lines).hasSize(listed.path("items").size());
        assertThat(lines.get(0))
                .contains(listed.path("items").path(0).path("hash").asString());
        assertThat(lines(auditor.get(EXPORT + "?action=agency.&institution=" + here.id())))
                .hasSize(2);
    }

    private static boolean hasItsHash(String line) {
        var entry = LINE.matcher(line);
        return entry.matches() && sha256(entry.group(1) + "}").equals(entry.group(2));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everything_and_what_is_of_others_is_not_for_an_auditor_of_one() {
        assertThat(auditor.get(EXPORT).status()).isEqualTo(403);
        assertThat(auditor.get(EXPORT + "?action=agency.").status()).isEqualTo(403);
        assertThat(auditor.get(EXPORT + "?institution=" + elsewhere.id()).status())
                .isEqualTo(404);
    }

    @Test
    void the_verdict_on_the_chain_is_for_every_auditor_and_nobody_else() {
        var verdict = auditor.get("/api/v1/trail/verification");
        assertThat(verdict.status()).as(verdict.text()).isEqualTo(200);
        assertThat(verdict.json().path("broken").isEmpty()).isTrue();
        assertThat(verdict.json().path("head").path("sequence").asLong()).isPositive();
        var coordinator = client(Role.COORDINATOR, here);
        assertThat(coordinator.get("/api/v1/trail/verification").status()).isEqualTo(403);
    }

    @Test
    void the_export_of_an_auditor_of_everything_can_be_followed_from_the_first_entry_on() throws IOException {
        var everywhere = client(new Grant(Role.AUDITOR, null, null));
        var head = everywhere.get("/api/v1/trail/verification").json().path("head");
        var file = folder.resolve("trail.jsonl");
        Files.writeString(file, everywhere.get(EXPORT).text());
        var kept = new Head(head.path("sequence").asLong(), head.path("hash").asString());
        assertThat(TrailFile.verify(file, kept).whole()).isTrue();
    }
}

package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and contents that cannot be taken, through both doors for uploads: the same codes, and nothing is kept. */
class HostileUploadTest extends ApiTest {
    private static final Map<String, byte[]> CONTENTS = Map.of(
            "text", "Laporan".getBytes(StandardCharsets.UTF_8),
            "bomb", bomb(),
            "cut", java.util.Arrays.copyOf(bomb(), 60),
            "rar", HexFormat.of().parseHex("526172211a0700cf907300000d00000000000000"),
            "7z", HexFormat.of().parseHex("377abcaf271c00040000000000000000"));

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nol.txt"));
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Client.Answer stream(DossierCase dossier, String name, byte[] content) {
        var path = dossier.path() + "/files?path=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return dossier.coordinator().put(path, content, "Accept-Language", "en");
    }

    /** The answer to the first step that is refused, or to the last one. */
    private static Client.Answer resumable(DossierCase dossier, String name, byte[] content) {
        var client = dossier.coordinator();
        var path = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        var begun = client.send(
                "POST",
                dossier.path() + "/uploads",
                BodyPublishers.noBody(),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Length",
                Integer.toString(content.length),
                "Upload-Metadata",
                "path " + path,
                "Accept-Language",
                "en");
        return begun.status() != 201
                ? begun
                : client.send(
                        "PATCH",
                        begun.header("Location"),
                        BodyPublishers.ofByteArray(content),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/offset+octet-stream",
                        "Accept-Language",
                        "en");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, text, 422, unsafe-name",
        "/etc/passwd, text, 422, unsafe-name",
        "..\\x.pdf, text, 422, unsafe-name",
        "CON, text, 422, unsafe-name",
        "a\u202Efdp.exe, text, 422, unsafe-name",
        "arsip.zip, bomb, 422, archive-bomb",
        "arsip.zip, cut, 422, broken-archive",
        "arsip.rar, rar, 415, archive-unsupported",
        "arsip.7z, 7z, 415, archive-unsupported"
    })
    void both_doors_refuse_it_alike(String name, String content, int status, String code) {
        var dossier = DossierCase.open(this);
        isRefused(stream(dossier, name, CONTENTS.get(content)), status, code);
        isRefused(resumable(dossier, name, CONTENTS.get(content)), status, code);
        var kept = dossier.coordinator().get(dossier.path() + "/files").json().path("items");
        assertThat(kept.size()).isZero();
    }

    private static void isRefused(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo("upload-refused");
        assertThat(answer.json().path("code").asString()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }
}

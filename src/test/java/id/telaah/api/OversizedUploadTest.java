package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** Files above the limit that an operator set, by every way into the API: the same refusal, and nothing is left behind. */
@TestPropertySource(properties = "telaah.upload.largest=1MB")
class OversizedUploadTest extends ApiTest {
    /** More than what a server swallows by itself before it hangs up. */
    private static final byte[] LARGE = new byte[5 << 20];

    private static final String[] ENGLISH = {"Accept-Language", "en"};

    @Value("${telaah.data}")
    private Path data;

    private DossierCase dossier;
    private List<Path> before;

    @BeforeEach
    void open() {
        new Random(1).nextBytes(LARGE);
        dossier = DossierCase.open(this);
        before = kept();
    }

    private List<Path> kept() {
        return List.of("store", "uploads").stream()
                .map(data::resolve)
                .filter(Files::isDirectory)
                .flatMap(OversizedUploadTest::files)
                .sorted()
                .toList();
    }

    private static java.util.stream.Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void isRefused(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("upload-refused");
        assertThat(answer.json().path("code").asString()).isEqualTo("too-large");
        assertThat(answer.json().path("limit").asInt()).isEqualTo(1);
        assertThat(answer.json().path("detail").asString()).contains("1 MB");
        assertThat(kept()).isEqualTo(before);
        var files = dossier.coordinator().get(dossier.path() + "/files");
        assertThat(files.status()).isEqualTo(200);
        assertThat(files.json().path("items").size()).isZero();
    }

    private String files() {
        return dossier.path() + "/files?path=besar.txt";
    }

    @Test
    void a_stream_that_says_its_length_is_refused_in_both_languages() {
        isRefused(dossier.coordinator().put(files(), LARGE));
        isRefused(dossier.coordinator().put(files(), LARGE, ENGLISH));
    }

    @Test
    void a_stream_that_does_not_say_its_length_is_refused_when_the_limit_is_passed() {
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(LARGE));
        isRefused(dossier.coordinator().send("PUT", files(), endless, "Content-Type", "application/octet-stream"));
    }

    @Test
    void a_form_is_refused() {
        isRefused(dossier.coordinator().form(dossier.path() + "/files", "besar.txt", LARGE));
        isRefused(dossier.coordinator().form(dossier.path() + "/files", "besar.txt", LARGE, ENGLISH));
    }

    @Test
    void a_resumable_upload_is_refused_before_a_byte_is_sent() {
        var name = Base64.getEncoder().encodeToString("besar.txt".getBytes(StandardCharsets.UTF_8));
        isRefused(dossier.coordinator()
                .send(
                        "POST",
                        dossier.path() + "/uploads",
                        BodyPublishers.noBody(),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Integer.toString(LARGE.length),
                        "Upload-Metadata",
                        "path " + name));
    }

    @Test
    void a_small_archive_with_nothing_but_a_large_file_is_refused() throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("besar.txt"));
            zip.write(new byte[LARGE.length]);
        }
        isRefused(dossier.coordinator().put(dossier.path() + "/files?path=arsip.zip", archive.toByteArray()));
    }

    @Test
    void what_is_just_not_too_large_is_taken() {
        var fits = Arrays.copyOf(LARGE, 1 << 20);
        assertThat(dossier.coordinator().put(files(), fits).status()).isEqualTo(201);
        assertThat(dossier.coordinator()
                        .put(files(), Arrays.copyOf(LARGE, fits.length + 1))
                        .status())
                .isEqualTo(413);
    }
}

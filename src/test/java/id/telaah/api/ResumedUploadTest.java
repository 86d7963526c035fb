package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ResumedUploadTest extends ApiTest {
    private static final byte[] CONTENT = DossierCase.sample("Perwali 17-2022 SPBE.pdf");
    private static final int HALF = CONTENT.length / 2;

    @Autowired
    private Tus tus;

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Client.Answer begin(DossierCase dossier, String name, long length) {
        return dossier.coordinator()
                .send(
                        "POST",
                        dossier.path() + "/uploads",
                        BodyPublishers.noBody(),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Long.toString(length),
                        "Upload-Metadata",
                        "path " + base64(name) + ",indicators " + base64("1,2"));
    }

    private static String begun(DossierCase dossier) {
        var begun = begin(dossier, "Perwali 17.pdf", CONTENT.length);
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.header("Location");
    }

    private static Client.Answer append(Client client, String upload, int from, int to) {
        return append(client, upload, from, Arrays.copyOfRange(CONTENT, from, to));
    }

    private static Client.Answer append(Client client, String upload, int from, byte[] bytes) {
        return client.send(
                "PATCH",
                upload,
                BodyPublishers.ofByteArray(bytes),
                "Tus-Resumable",
                "1.0.0",
                "Upload-Offset",
                Integer.toString(from),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private static Client.Answer head(Client client, String upload) {
        return client.send("HEAD", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
    }

    private static void isReceivedOnce(DossierCase dossier, String upload) {
        var client = dossier.coordinator();
        assertThat(head(client, upload).header("Upload-Offset")).isEqualTo(Integer.toString(CONTENT.length));
        var known = client.get(upload).json();
        assertThat(known.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(known.path("files").size()).isEqualTo(1);
        var files = client.get(dossier.path() + "/files").json().path("items");
        assertThat(files.size()).isEqualTo(1);
        assertThat(files.path(0).path("revision").asInt()).isEqualTo(1);
        assertThat(files.path(0).path("sha256").asString()).isEqualTo(TagFilter.digest(CONTENT));
        assertThat(files.path(0).path("indicators").size()).isEqualTo(2);
    }

    @Test
    void an_upload_goes_on_after_a_broken_connection() throws IOException, InterruptedException {
        var dossier = DossierCase.open(this);
        var upload = begun(dossier);
        breakOff(dossier.coordinator(), upload);
        var offset = offset(dossier.coordinator(), upload);
        assertThat(offset).isBetween(1, HALF);
        var rest = append(dossier.coordinator(), upload, offset, CONTENT.length);
        assertThat(rest.status()).as(rest.text()).isEqualTo(204);
        isReceivedOnce(dossier, upload);
    }

    /** Promises everything, sends half of it and goes away. */
    private void breakOff(Client client, String upload) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var path = upload.replaceFirst("^http://[^/]+", "");
            var request =
                    "PATCH %s HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nTus-Resumable: 1.0.0\r\n"
                                    .formatted(path, port, client.token())
                            + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n"
                                    .formatted(CONTENT.length);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(CONTENT, 0, HALF);
            socket.getOutputStream().flush();
            // going away without this may throw away what the server has not taken from the wire yet
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }

    /** The server lets go of the upload a while after the client is gone. */
    private static int offset(Client client, String upload) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var head = head(client, upload);
            if (head.status() < 300 && Integer.parseInt(head.header("Upload-Offset")) > 0) {
                return Integer.parseInt(head.header("Upload-Offset"));
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Nothing of the first half was kept");
    }

    @Test
    void what_was_whole_when_the_server_stopped_is_received_once_when_the_client_asks_again() throws IOException {
        var dossier = DossierCase.open(this);
        var upload = begun(dossier);
        bytesOnly(dossier.coordinator(), upload);
        isReceivedOnce(dossier, upload);
        isReceivedOnce(dossier, upload);
        assertThat(append(dossier.coordinator(), upload, 0, CONTENT.length).status())
                .isEqualTo(409);
        isReceivedOnce(dossier, upload);
    }

    /** What a crash right after the last byte leaves behind: all bytes and nothing else. */
    private void bytesOnly(Client client, String upload) throws IOException {
        var me = client.get("/api/v1/me").json().path("viewer").path("person").asString();
        var request = new MockHttpServletRequest("PATCH", upload.replaceFirst("^http://[^/]+", ""));
        request.addHeader("Tus-Resumable", "1.0.0");
        request.addHeader("Upload-Offset", "0");
        request.addHeader("Content-Type", "application/offset+octet-stream");
        request.addHeader("Content-Length", CONTENT.length);
        request.setContent(CONTENT);
        tus.process(request, new MockHttpServletResponse(), new Viewer(UUID.fromString(me), "", Set.of()));
    }

    @Test
    void nobody_else_goes_on_with_an_upload() {
        var dossier = DossierCase.open(this);
        var upload = begun(dossier);
        var colleague = client(Role.COORDINATOR, dossier.institution());
        assertThat(head(colleague, upload).status()).isEqualTo(404);
        assertThat(append(colleague, upload, 0, HALF).status()).isEqualTo(404);
        assertThat(colleague.get(upload).status()).isEqualTo(404);
    }

    @Test
    void bytes_at_a_wrong_offset_are_refused() {
        var dossier = DossierCase.open(this);
        var upload = begun(dossier);
        var wrong = append(dossier.coordinator(), upload, 7, HALF);
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.problem()).isEqualTo("upload-protocol");
    }

    @Test
    void too_large_and_impossible_uploads_are_refused_before_a_byte_is_sent() {
        var dossier = DossierCase.open(this);
        assertThat(begin(dossier, "a.pdf", 10_000_000_000L).status()).isEqualTo(413);
        assertThat(begin(dossier, "../a.pdf", 10).status()).isEqualTo(422);
        assertThat(begin(dossier, "kosong.pdf", 0).status()).isEqualTo(422);
    }

    @Test
    void members_that_were_left_out_of_an_archive_are_named_with_the_reason() throws IOException {
        var dossier = DossierCase.open(this);
        var bytes = archive("baik.html", "../luar.html");
        var upload = begin(dossier, "bukti.zip", bytes.length).header("Location");
        assertThat(append(dossier.coordinator(), upload, 0, bytes).status()).isEqualTo(204);
        var known = dossier.coordinator().get(upload).json();
        assertThat(known.path("files").size()).isEqualTo(1);
        assertThat(known.path("leftOut").size()).isEqualTo(1);
        assertThat(known.path("leftOut").path(0).path("path").asString()).isEqualTo("bukti.zip/../luar.html");
        assertThat(known.path("leftOut").path(0).path("reason").path("code").asString())
                .isEqualTo("unsafe-name");
    }

    private static byte[] archive(String... members) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void an_upload_that_was_given_up_is_gone() {
        var dossier = DossierCase.open(this);
        var upload = begun(dossier);
        var gone = dossier.coordinator().send("DELETE", upload, BodyPublishers.noBody(), "Tus-Resumable", "1.0.0");
        assertThat(gone.status()).isEqualTo(204);
        assertThat(head(dossier.coordinator(), upload).status()).isEqualTo(404);
    }
}

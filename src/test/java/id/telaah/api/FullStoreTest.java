package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.Room;
import id.telaah.store.ContentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The store has no room any more, and then it has again. */
@DirtiesContext
class FullStoreTest extends ApiTest {
    private static final Room ROOM = Room.make();
    private static final String SMALL = "Laporan layanan digital 2024.docx";
    private static final String PROTOCOL = "1.0.0";

    @DynamicPropertySource
    static void smallStore(DynamicPropertyRegistry settings) {
        settings.add("telaah.store.folder", () -> ROOM.folder().resolve("store").toString());
        settings.add("telaah.store.min-free", () -> ROOM.minFree() + "B");
    }

    @AfterEach
    void makeRoom() throws IOException {
        ROOM.empty();
    }

    @Test
    void what_cannot_be_kept_is_refused_with_words_and_leaves_nothing_behind() throws IOException {
        var dossier = DossierCase.open(this);
        var client = dossier.coordinator();
        var content = DossierCase.sample(SMALL);
        var upload = begin(client, dossier, content.length).header("Location");
        ROOM.fill();
        var before = kept();
        for (var refused : List.of(
                client.put(dossier.path() + "/files?path=a.docx", content),
                client.form(dossier.path() + "/files", "b.docx", content),
                begin(client, dossier, content.length),
                append(client, upload, content))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(507);
            assertThat(refused.problem()).isEqualTo("store-full");
            assertThat(refused.json().path("detail").asString()).contains("penuh");
        }
        assertThat(kept()).isEqualTo(before);
        assertThat(client.get(dossier.path() + "/files").json().path("items").size())
                .isZero();

        ROOM.empty();
        assertThat(append(client, upload, content).status()).isEqualTo(204);
        assertThat(client.put(dossier.path() + "/files?path=a.docx", content).status())
                .isEqualTo(201);
        dossier.settled();
        assertThat(client.get(dossier.path() + "/files").json().path("items").findValuesAsString("state"))
                .containsExactly("READ", "READ");
    }

    @Test
    void a_disk_that_fills_up_while_it_is_written_keeps_nothing_of_a_file() throws IOException {
        if (!ROOM.mounted()) {
            return; // nobody fills the disk of a machine that others use; the other test holds everywhere
        }
        var store = new ContentStore(ROOM.folder().resolve("another"), 0);
        ROOM.fill();
        var large = new ByteArrayInputStream(new byte[6 << 20]);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> store.keep(large))
                .isInstanceOf(ContentStore.Full.class);
        try (var left = Files.list(ROOM.folder().resolve("another/incoming"))) {
            assertThat(left).isEmpty();
        }
        ROOM.empty();
        assertThat(store.keep(new ByteArrayInputStream(new byte[6 << 20])).size())
                .isEqualTo(6 << 20);
    }

    private static List<Path> kept() throws IOException {
        try (var files = Files.walk(ROOM.folder().resolve("store"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("uploads"))
                    .sorted()
                    .toList();
        }
    }

    private static Client.Answer begin(Client client, DossierCase dossier, int length) {
        var name = Base64.getEncoder().encodeToString("besar.docx".getBytes(StandardCharsets.UTF_8));
        return client.send(
                "POST",
                dossier.path() + "/uploads",
                BodyPublishers.noBody(),
                "Tus-Resumable",
                PROTOCOL,
                "Upload-Length",
                Integer.toString(length),
                "Upload-Metadata",
                "path " + name);
    }

    private static Client.Answer append(Client client, String upload, byte[] content) {
        return client.send(
                "PATCH",
                upload,
                BodyPublishers.ofByteArray(content),
                "Tus-Resumable",
                PROTOCOL,
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream");
    }
}

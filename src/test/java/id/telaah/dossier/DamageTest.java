package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.store.ContentStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is damaged in the data folder while nobody looks. */
class DamageTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
    private final Map<String, Object> settings = new HashMap<>(RunningServer.database(DatabaseEngine.H2));

    @TempDir
    Path folder;

    private UUID dossier;
    private UUID file;

    @BeforeEach
    void readOneFile() throws IOException {
        settings.put(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH");
        try (var server = start()) {
            dossier = server.dossiers()
                    .open(coordinator, institution, RunningServer.terms())
                    .id();
            file = receive(server, "laporan.html", "<p>Arsitektur pemerintahan digital</p>");
            server.settle(coordinator, dossier);
            assertThat(isFound(server)).isTrue();
        }
    }

    private RunningServer start() {
        return RunningServer.start(folder.resolve("data"), settings);
    }

    private UUID receive(RunningServer server, String path, String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return server.files()
                .receive(coordinator, dossier, path, bytes, Set.of())
                .files()
                .get(0)
                .id();
    }

    private boolean isFound(RunningServer server) {
        var question = new Question("arsitektur", Set.of(), Set.of(), null, null, null, null, 0, 20);
        return server.get(DocumentSearch.class).search(coordinator, question).hits().stream()
                .anyMatch(hit -> hit.file().id().equals(file));
    }

    private void isMadeAgain() {
        try (var server = start()) {
            RunningServer.await(PATIENCE, () -> isFound(server));
        }
    }

    @Test
    void a_search_index_with_torn_files_is_made_again() throws IOException {
        try (var files = Files.walk(folder.resolve("data/search"))) {
            for (var one : files.filter(DamageTest::isOfIndex).toList()) {
                Files.writeString(one, "torn");
            }
        }
        isMadeAgain();
    }

    @Test
    void a_search_index_of_another_kind_is_made_again() throws IOException {
        var served = folder.resolve("data/search/served");
        var now = folder.resolve("data/search").resolve(Files.readString(served));
        Files.move(now, now.resolveSibling("f0-of-another-format"));
        Files.writeString(served, "f0-of-another-format");
        isMadeAgain();
    }

    @Test
    void a_search_index_that_was_deleted_is_made_again() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("data/search"));
        isMadeAgain();
    }

    private static boolean isOfIndex(Path path) {
        return Files.isRegularFile(path)
                && path.getParent().getFileName().toString().startsWith("f");
    }

    @Test
    void a_file_that_cannot_be_read_for_now_fails_and_is_read_when_somebody_says_so() throws IOException {
        try (var server = start()) {
            var id = receive(server, "lain.html", "<p>Peta rencana</p>");
            var bytes = server.get(ContentStore.class)
                    .original(server.files().get(coordinator, id).sha256())
                    .orElseThrow();
            var away = folder.resolve("away");
            Files.move(bytes, away);
            RunningServer.await(PATIENCE, () -> state(server, id) == State.FAILED);
            Files.move(away, bytes);
            server.files().retry(coordinator, id);
            RunningServer.await(PATIENCE, () -> state(server, id) == State.READ);
        }
    }

    private State state(RunningServer server, UUID id) {
        return server.files().get(coordinator, id).state();
    }
}

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.Room;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store fills up between taking a file and reading it; nobody lends a hand. */
class FullStoreReadingTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
    private final Map<String, Object> settings = new HashMap<>(RunningServer.database(DatabaseEngine.H2));

    @TempDir
    Path data;

    private UUID dossier;
    private UUID file;

    @Test
    void a_file_waits_while_nothing_of_it_can_be_kept_and_is_read_when_there_is_room() throws IOException {
        var room = Room.make();
        if (!room.mounted()) {
            return; // nobody fills the disk of a machine that others use
        }
        settings.put("telaah.store.folder", room.folder().resolve("store"));
        settings.put("telaah.store.min-free", "0B");
        receiveWithoutReading();
        room.fillUp();
        try (var server = RunningServer.start(data, settings)) {
            RunningServer.await(PATIENCE, () -> isPutOff(server));
            assertThat(state(server)).isEqualTo(State.READING);
            room.empty();
            RunningServer.await(PATIENCE, () -> state(server) == State.READ);
            server.settle(coordinator, dossier);
        }
    }

    private void receiveWithoutReading() throws IOException {
        var serving = new HashMap<>(settings);
        serving.put("telaah.node.work", false);
        try (var server = RunningServer.start(data, serving)) {
            dossier = server.dossiers()
                    .open(coordinator, institution, RunningServer.terms())
                    .id();
            var bytes = "<p>Arsitektur pemerintahan digital</p>".getBytes(StandardCharsets.UTF_8);
            file = server.files()
                    .receive(coordinator, dossier, "laporan.html", new ByteArrayInputStream(bytes), Set.of())
                    .files()
                    .get(0)
                    .id();
        }
    }

    /** The job was tried, and waits for its next time. */
    private boolean isPutOff(RunningServer server) {
        return server.get(JdbcClient.class)
                        .sql("select count(*) from scheduled_tasks where task_name = ? and last_success is not null")
                        .param(Queue.READ)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private State state(RunningServer server) {
        return server.files().get(coordinator, file).state();
    }
}

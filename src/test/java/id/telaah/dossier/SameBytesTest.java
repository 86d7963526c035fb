package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that read the same bytes at the same moment. They are run by hand, so that nothing tries again by itself. */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
@Timeout(300)
class SameBytesTest {
    private static final long WHILE_THE_OTHER_ARRIVES = 1000;

    @Parameter
    DatabaseEngine engine;

    @TempDir
    Path data;

    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);

    private RunningServer server() {
        var settings = new HashMap<String, Object>(RunningServer.database(engine));
        settings.put("db-scheduler.enabled", false);
        return RunningServer.start(data, settings);
    }

    private EvidenceFile upload(RunningServer server, int year) throws IOException {
        var terms = RunningServer.terms();
        var dossier = server.dossiers()
                .open(
                        coordinator,
                        institution,
                        new DossierTerms(
                                terms.institutionName(),
                                terms.institutionKind(),
                                year,
                                terms.instrument(),
                                terms.edition(),
                                terms.asOf()))
                .id();
        var content = new ByteArrayInputStream("<p>Peta rencana</p>".getBytes(StandardCharsets.UTF_8));
        return server.files()
                .receive(coordinator, dossier, "laporan.html", content, Set.of())
                .files()
                .get(0);
    }

    private void isRead(RunningServer server, EvidenceFile file) {
        assertThat(server.files().get(coordinator, file.id()).state()).isEqualTo(State.READ);
        var kept = server.get(JdbcClient.class)
                .sql("select count(*) from reading where sha256 = ? and extension = 'html'")
                .param(file.sha256());
        assertThat(kept.query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void two_jobs_at_once_both_end() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try (var server = server()) {
            var files = List.of(upload(server, 2023), upload(server, 2024));
            var jobs = files.stream()
                    .<Callable<Void>>map(file -> () -> {
                        server.get(ReadJob.class).run(file.id());
                        return null;
                    })
                    .toList();
            for (var job : threads.invokeAll(jobs)) {
                job.get();
            }
            files.forEach(file -> isRead(server, file));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_reading_that_was_kept_a_moment_ago_is_no_hindrance() throws Exception {
        var threads = Executors.newFixedThreadPool(1);
        try (var server = server()) {
            var first = upload(server, 2023);
            var second = upload(server, 2024);
            server.get(ReadJob.class).run(first.id());
            // Taken away and put back by a transaction that has not ended: as if it were only just being kept.
            var database = server.get(JdbcClient.class);
            database.sql("create table other as select * from reading").update();
            database.sql("delete from reading").update();
            var running = server.get(TransactionTemplate.class).execute(status -> {
                database.sql("insert into reading select * from other").update();
                var started = threads.submit(() -> server.get(ReadJob.class).run(second.id()));
                pause();
                return started;
            });
            running.get();
            isRead(server, second);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(WHILE_THE_OTHER_ARRIVES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

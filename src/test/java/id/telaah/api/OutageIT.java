package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.audit.Trail;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A PostgreSQL that is not there at the start, goes away, comes back at the same address, and has no connection left. */
@TestPropertySource(
        properties = {
            "spring.datasource.username=postgres",
            "spring.datasource.hikari.maximum-pool-size=6",
            "spring.datasource.hikari.connection-timeout=2000"
        })
@DirtiesContext
class OutageIT extends ApiTest {
    private static final String SMALL = "Laporan layanan digital 2024.docx";
    private static final Path FOLDER = folder();
    private static final int DATABASE_PORT = freePort();
    private static final int LATE = 3;

    private static EmbeddedPostgres server;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trail trail;

    /** The application starts while the database does not answer yet. */
    @DynamicPropertySource
    static void lateDatabase(DynamicPropertyRegistry settings) throws IOException {
        start();
        var address = server.getJdbcUrl("postgres", "postgres");
        server.close();
        settings.add("spring.datasource.url", () -> address);
        CompletableFuture.runAsync(OutageIT::start, CompletableFuture.delayedExecutor(LATE, TimeUnit.SECONDS));
    }

    private static void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(DATABASE_PORT)
                    .setDataDirectory(FOLDER)
                    .setCleanDataDirectory(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("telaah-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void while_it_is_away_everybody_is_told_and_when_it_is_back_everything_goes_on() throws Exception {
        var dossier = DossierCase.open(this);
        assertThat(handIn(dossier, "sebelum.docx").status()).isEqualTo(201);
        var upload = begun(dossier);
        server.close();

        isAway(handIn(dossier, "selama.docx"));
        isAway(append(dossier, upload));
        isAway(dossier.coordinator().answer("GET", dossier.path(), BodyPublishers.noBody()));
        var page = stranger().answer("GET", "/login", BodyPublishers.noBody(), "Accept", "text/html");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Basis data tidak dapat dicapai").doesNotContain("Exception");
        assertThat(alive().status()).as("nobody should kill it for that").isEqualTo(200);

        start();
        within(Duration.ofSeconds(30), () -> handIn(dossier, "selama.docx").status() == 201);
        assertThat(append(dossier, upload).status()).isEqualTo(204);
        dossier.settled();
        var files = dossier.coordinator().get(dossier.path() + "/files").json().path("items");
        assertThat(files.findValuesAsString("path"))
                .containsExactlyInAnyOrder("sebelum.docx", "selama.docx", "berlanjut.docx");
        assertThat(files.findValuesAsString("state")).containsOnly("READ");
        assertThat(trail.verify().broken()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'file.received' and subject like :all")
                        .param("all", "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void without_a_free_connection_people_are_told_to_come_again() throws SQLException {
        var dossier = DossierCase.open(this);
        var taken = taken();
        try {
            isAway(dossier.coordinator().answer("GET", dossier.path(), BodyPublishers.noBody()));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        assertThat(dossier.coordinator().get(dossier.path()).status()).isEqualTo(200);
    }

    private List<Connection> taken() {
        var taken = new ArrayList<Connection>();
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException noneLeft) {
            return taken;
        }
    }

    private static void isAway(Client.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("database-away");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private static Client.Answer handIn(DossierCase dossier, String name) {
        return dossier.coordinator()
                .answer(
                        "PUT",
                        dossier.path() + "/files?path=" + name,
                        BodyPublishers.ofByteArray(DossierCase.sample(SMALL)),
                        "Content-Type",
                        "application/octet-stream");
    }

    private static String begun(DossierCase dossier) {
        var name =
                Base64.getEncoder().encodeToString("berlanjut.docx".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return dossier.coordinator()
                .answer(
                        "POST",
                        dossier.path() + "/uploads",
                        BodyPublishers.noBody(),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        Integer.toString(DossierCase.sample(SMALL).length),
                        "Upload-Metadata",
                        "path " + name)
                .header("Location");
    }

    private static Client.Answer append(DossierCase dossier, String upload) {
        return dossier.coordinator()
                .answer(
                        "PATCH",
                        upload,
                        BodyPublishers.ofByteArray(DossierCase.sample(SMALL)),
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Offset",
                        "0",
                        "Content-Type",
                        "application/offset+octet-stream");
    }

    private Client.Answer alive() {
        return stranger().answer("GET", "/actuator/health/liveness", BodyPublishers.noBody());
    }

    private static void within(Duration patience, java.util.function.BooleanSupplier done) throws InterruptedException {
        for (var end = Instant.now().plus(patience); !done.getAsBoolean(); Thread.sleep(500)) {
            assertThat(Instant.now()).as("not within " + patience).isBefore(end);
        }
    }
}

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The program is stopped, its knowledge changes, and it is started again. */
class NewKnowledgeTest {
    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
    private final Map<String, Object> settings = new HashMap<>(RunningServer.database(DatabaseEngine.H2));

    @TempDir
    Path folder;

    private UUID open;
    private UUID determined;

    @BeforeEach
    void judgeTwoDossiers() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("kb"), folder.resolve("kb"));
        settings.put("telaah.kb", folder.resolve("kb").toString());
        settings.put(
                "spring.datasource.url",
                "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL"
                        + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (var server = start()) {
            open = judged(server, 2024);
            determined = judged(server, 2025);
            var at = server.dossiers().get(coordinator, determined);
            server.dossiers().enter(determined, "determination", at.version());
        }
    }

    private RunningServer start() {
        return RunningServer.start(folder.resolve("data"), settings);
    }

    private UUID judged(RunningServer server, int year) throws IOException {
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
        var bytes = new ByteArrayInputStream(
                "<p>Peta rencana %d</p>".formatted(year).getBytes(StandardCharsets.UTF_8));
        server.files().receive(coordinator, dossier, "laporan.html", bytes, Set.of());
        server.settle(coordinator, dossier);
        return dossier;
    }

    @Test
    void an_open_dossier_is_judged_again_with_it_and_a_determined_one_never() throws IOException {
        var knowledge = folder.resolve("kb/spbe-2020/I01-architecture-policy.yaml");
        Files.writeString(knowledge, "# another edition\n" + Files.readString(knowledge));
        try (var server = start()) {
            server.settle(coordinator, open);
            server.settle(coordinator, determined);
            assertThat(judgements(server, open)).isEqualTo(2);
            assertThat(judgements(server, determined)).isEqualTo(1);
            server.get(Changes.class).judgeAgain(determined);
            server.settle(coordinator, determined);
            assertThat(judgements(server, determined)).isEqualTo(1);
        }
    }

    @Test
    void the_same_knowledge_judges_nothing_again() {
        try (var server = start()) {
            server.settle(coordinator, open);
            assertThat(judgements(server, open)).isEqualTo(1);
        }
    }

    private static int judgements(RunningServer server, UUID dossier) {
        return server.get(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select count(*) from judgement where dossier = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
    }
}

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class UploadTest {
    private static final Path SAMPLE = Path.of("samples/kota-sukamaju");

    @Parameter
    DatabaseEngine engine;

    @TempDir
    Path data;

    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
    private RunningServer server;
    private UUID dossier;

    @BeforeEach
    void start() {
        server = RunningServer.start(
                data,
                Map.of(
                        "spring.datasource.url",
                        engine.url("t" + UUID.randomUUID().toString().replace("-", "")),
                        "spring.datasource.username",
                        engine == DatabaseEngine.H2 ? "telaah" : "postgres"));
        dossier = server.dossiers()
                .open(coordinator, institution, RunningServer.terms())
                .id();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_result_is_that_of_the_command_line_byte_for_byte() throws IOException {
        for (var file : sample()) {
            receive(file.getFileName().toString(), file);
        }
        server.settle(coordinator, dossier);
        var result = server.suggestions().result(coordinator, dossier).orElseThrow();
        assertThat(Reports.write(result)).isEqualTo(Reports.write(judgedByCommandLine()));
    }

    private Receipt receive(String path, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return server.files().receive(coordinator, dossier, path, in, Set.of());
        }
    }

    private static Result judgedByCommandLine() {
        var terms = new Terms("Kota Sukamaju", "kota", 2024, "spbe-2020", "pedoman-3-2024", RunningServer.AS_OF);
        var assessment = Assessor.open(Path.of("kb"), Path.of("rules")).assess(SAMPLE, terms, true, Progress.SILENT);
        return Reports.in("id").result(assessment);
    }

    static List<Path> sample() throws IOException {
        try (var files = Files.list(SAMPLE)) {
            return files.sorted().toList();
        }
    }
}

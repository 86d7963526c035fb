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
        server = RunningServer.start(data, RunningServer.database(engine));
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
        assertThat(result()).isEqualTo(Reports.write(judgedByCommandLine()));
    }

    @Test
    void what_is_set_aside_lowers_only_its_indicator_and_counts_again_when_it_is_withdrawn() throws IOException {
        for (var file : sample()) {
            receive(file.getFileName().toString(), file);
        }
        server.settle(coordinator, dossier);
        var before = levels();
        var bytes = result();
        var proven = server.suggestions().present(coordinator, dossier).stream()
                .filter(suggestion -> suggestion.level() > 1)
                .findFirst()
                .orElseThrow();
        var cited = proven.entry().requirements().stream()
                .flatMap(requirement -> requirement.citations().stream())
                .map(Result.CitationEntry::file)
                .collect(java.util.stream.Collectors.toSet());
        var omissions = server.get(Omissions.class);
        var made = server.files().list(coordinator, dossier, FileFilter.ALL, null, 100).items().stream()
                .filter(file -> cited.contains(file.path()))
                .map(file -> omissions.add(coordinator, dossier, proven.indicator(), file.id(), null, "bukan bukti"))
                .toList();
        server.settle(coordinator, dossier);
        var without = levels();
        assertThat(without.get(proven.indicator())).isLessThan(proven.level());
        without.put(proven.indicator(), proven.level());
        assertThat(without).isEqualTo(before);
        assertThat(server.suggestions().history(coordinator, dossier, proven.indicator()))
                .as("nothing that was suggested is lost; files may have been set aside in two judgements")
                .hasSizeGreaterThan(1)
                .extracting(Suggestion::digest)
                .contains(proven.digest());

        made.forEach(omission -> omissions.withdraw(coordinator, omission.id()));
        server.settle(coordinator, dossier);
        assertThat(levels()).isEqualTo(before);
        assertThat(result()).isEqualTo(bytes);
    }

    private String result() {
        return Reports.write(server.suggestions().result(coordinator, dossier).orElseThrow());
    }

    private Map<Integer, Integer> levels() {
        return server.suggestions().present(coordinator, dossier).stream()
                .collect(java.util.stream.Collectors.toMap(Suggestion::indicator, Suggestion::level));
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

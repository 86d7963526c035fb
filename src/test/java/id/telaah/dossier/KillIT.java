package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.dossier.EvidenceFile.State;
import id.telaah.reporting.Reports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills the process of a server twenty times while it takes in and reads forty files. Takes several minutes:
 * {@code ./mvnw test -Dtest=KillIT -Dtelaah.kill=42}, where the number is the seed of the moments.
 */
@EnabledIfSystemProperty(named = "telaah.kill", matches = "\\d+")
class KillIT {
    private static final int KILLS = 20;
    private static final int FILES = 40;
    private static final int LONGEST_LIFE = 7_000;

    private final Random random = new Random(Long.getLong("telaah.kill", 0));

    @TempDir
    Path folder;

    @Test
    void a_server_that_is_killed_at_any_moment_loses_nothing_and_doubles_nothing() throws Exception {
        var files = Files.createDirectory(folder.resolve("files"));
        fill(files);
        var killed = Files.createDirectory(folder.resolve("killed"));
        var alive = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            alive += killOnce(killed, files) ? 1 : 0;
        }
        System.out.printf(
                "%d kills, %d of them at work; acknowledged so far: %d%n",
                KILLS, alive, KilledServer.acknowledged(killed).size());
        var undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        letFinish(killed, files);
        letFinish(undisturbed, files);
        assertThat(outcome(killed)).isEqualTo(outcome(undisturbed));
    }

    /** True when it was up before it was killed. */
    private boolean killOnce(Path data, Path files) throws Exception {
        var process = start(data, files);
        var up = false;
        if (random.nextInt(5) > 0) {
            up = said(process, KilledServer.READY);
        }
        process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return up;
    }

    private static void letFinish(Path data, Path files) throws Exception {
        var process = start(data, files);
        try {
            assertThat(said(process, KilledServer.SETTLED)).isTrue();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path data, Path files) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        data.toString(),
                        files.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static boolean said(Process process, String word) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(word)) {
                return true;
            }
            System.out.println("  " + line);
        }
        return false;
    }

    /** Everything that must not depend on kills. */
    private record Outcome(
            String result, List<String> files, Map<String, Long> acts, int waiting, Map<State, Integer> states) {}

    private static Outcome outcome(Path data) {
        try (var server = RunningServer.start(data, Map.of())) {
            var dossier = KilledServer.dossier(server);
            var jdbc = server.get(JdbcClient.class);
            return new Outcome(
                    Reports.write(server.suggestions()
                            .result(KilledServer.COORDINATOR, dossier)
                            .orElseThrow()),
                    jdbc.sql(
                                    "select path || ' ' || sha256 || ' ' || revision || ' ' || state from evidence_file order by path")
                            .query(String.class)
                            .list(),
                    jdbc
                            .sql("select action from audit_entry where action like 'file.%'")
                            .query(String.class)
                            .list()
                            .stream()
                            .collect(Collectors.groupingBy(action -> action, Collectors.counting())),
                    jdbc.sql("select count(*) from scheduled_tasks where task_name <> 'sweep'")
                            .query(Integer.class)
                            .single(),
                    server.progress()
                            .standing(KilledServer.COORDINATOR, dossier)
                            .files());
        }
    }

    /** The sample, and its PDF and HTML files with other bytes at their ends, which no reader minds. */
    private static void fill(Path files) throws IOException {
        var sample = UploadTest.sample();
        for (var file : sample) {
            Files.copy(file, files.resolve(file.getFileName()));
        }
        var count = sample.size();
        for (int variant = 1; count < FILES; variant++) {
            for (var file : sample) {
                var name = file.getFileName().toString();
                if (count < FILES && name.matches(".*\\.(pdf|html)")) {
                    var copy = files.resolve("%d %s".formatted(variant, name));
                    Files.copy(file, copy);
                    Files.writeString(copy, "\n<!-- %d -->\n".formatted(variant), StandardOpenOption.APPEND);
                    count++;
                }
            }
        }
    }
}

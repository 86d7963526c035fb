package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting and ending the server as an operator does, in a folder that is not that of the program. */
class StartTest {
    private static final int ENDED_BY_SIGTERM = 143;
    private static final String PASSWORD = "kata sandi:";

    @TempDir
    Path here;

    @Test
    void the_first_start_tells_the_password_once_and_a_running_server_keeps_its_port_and_data() throws Exception {
        try (var server = ServerProcess.start(here, "--data", "data")) {
            server.awaitReady();
            assertThat(ServerProcess.telaah(here, "serve", "--data", "other", "--port", "" + server.port()))
                    .matches(end -> end.code() == 1 && end.error().contains("Porta " + server.port()));
            assertRefused("sedang dipakai server lain", "--data", "data");
            assertThat(ServerProcess.telaah(here, "audit", "verify", "--data", "data"))
                    .matches(end -> end.code() == 1 && end.error().contains("server yang berjalan"));
            assertThat(ServerProcess.telaah(here, "index", "rebuild", "--data", "data"))
                    .matches(end -> end.code() == 1 && end.error().contains("sedang dipakai server lain"));
            assertThat(server.terminate()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(server.error()).containsOnlyOnce(PASSWORD).doesNotContain("Exception");
        }
        assertThat(ServerProcess.telaah(here, "audit", "export", "--data", "data", "--out", "trail.jsonl"))
                .matches(end -> end.code() == 0);
        assertThat(ServerProcess.telaah(here, "audit", "verify", "--data", "data"))
                .matches(end -> end.code() == 0 && end.output().contains("utuh: 1 catatan"));
        assertThat(ServerProcess.telaah(here, "audit", "verify", "trail.jsonl")).matches(end -> end.code() == 0);
        assertThat(ServerProcess.telaah(here, "index", "rebuild", "--data", "data"))
                .matches(end -> end.code() == 0 && end.output().contains("dibangun ulang: 0 berkas"));
        try (var again = ServerProcess.start(here, "--data", "data")) {
            again.awaitReady();
            again.terminate();
            assertThat(again.error()).doesNotContain(PASSWORD).doesNotContain("Exception");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_one_is_told() throws Exception {
        Files.writeString(here.resolve("file"), "no folder");
        assertRefused("Folder data", "--data", "file/data");
    }

    @Test
    void a_faulty_knowledge_base_is_told_with_its_place() throws Exception {
        copy(Path.of("kb"), here.resolve("kb"));
        var file = here.resolve("kb/spbe-2020/I01-architecture-policy.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^weight: .*", "weight: heavy"));
        assertRefused("I01-architecture-policy.yaml: line", "--kb", "kb", "--data", "data");
        assertRefused("nowhere", "--kb", "nowhere", "--data", "data");
    }

    @Test
    void a_setting_that_cannot_be_used_is_told_with_its_key_and_value() throws Exception {
        Files.writeString(here.resolve("telaah.yaml"), "db-scheduler.threads: four\n");
        assertRefused("db-scheduler.threads tidak dapat dipakai: four", "--data", "data", "--config", "telaah.yaml");
        Files.writeString(here.resolve("telaah.yaml"), "server.port: 99999\n");
        assertThat(ServerProcess.telaah(here, "serve", "--data", "data", "--config", "telaah.yaml"))
                .matches(end -> end.code() == 1 && end.error().contains("server.port tidak dapat dipakai: 99999"));
        Files.writeString(here.resolve("telaah.yaml"), "server: [8080\n");
        assertRefused("line 1", "--data", "data", "--config", "telaah.yaml");
        assertRefused("nowhere.yaml", "--data", "data", "--config", "nowhere.yaml");
    }

    @Test
    void a_node_that_is_for_nothing_is_not_started() throws Exception {
        Files.writeString(here.resolve("telaah.yaml"), "telaah.node: { work: false, serve: false }\n");
        assertRefused("sedikitnya satu harus true", "--data", "data", "--config", "telaah.yaml");
    }

    @Test
    void a_node_that_only_works_tells_its_health_and_sends_everybody_elsewhere() throws Exception {
        Files.writeString(here.resolve("telaah.yaml"), "telaah.node: { work: true, serve: false }\n");
        try (var server = ServerProcess.start(here, "--data", "data", "--config", "telaah.yaml")) {
            server.awaitReady();
            for (var path : List.of("/", "/login", "/dossiers", "/api/v1/dossiers", "/assets/telaah.css")) {
                var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                        .build();
                var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(path).isEqualTo(503);
                assertThat(answer.body()).as(path).contains("Simpul ini hanya bekerja");
            }
        }
    }

    @Test
    void settings_of_search_that_do_not_fit_together_are_told() throws Exception {
        searching("elasticsearch: { }", "elasticsearch.uris kosong");
        searching("elasticsearch: { uris: 'es.example:9200' }", "diawali http:// atau https://");
        searching("elasticsearch: { uris: 'http://es.example:9200', username: telaah }", "kata sandi");
        searching("elasticsearch: { uris: 'http://es.example:9200', shards: 0 }", "shards = 0 (sedikitnya 1)");
        searching("elasticsearch: { uris: 'http://es.example:9200', ca-certificate: telaah.yaml }", "ca-certificate");
    }

    private void searching(String settings, String why) throws Exception {
        Files.writeString(here.resolve("telaah.yaml"), "telaah.search:\n  engine: elasticsearch\n  " + settings + "\n");
        assertRefused(why, "--data", "data", "--config", "telaah.yaml");
    }

    /** It ends with 1, says what is wrong, and shows no inside. */
    private void assertRefused(String why, String... options) throws IOException, InterruptedException {
        try (var server = ServerProcess.start(here, options)) {
            var end = server.end();
            assertThat(end.code()).as(end.error()).isEqualTo(1);
            assertThat(end.error())
                    .contains(why)
                    .doesNotContain("\tat ")
                    .doesNotContain(PASSWORD)
                    .doesNotContain("springframework");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}

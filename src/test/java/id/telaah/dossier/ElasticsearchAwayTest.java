package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.LocalElasticsearch;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Answer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.search.PassageIndexes.Generation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Elasticsearch is killed, takes no writes, forgets its index; nobody lends a hand. */
class ElasticsearchAwayTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static LocalElasticsearch elasticsearch;

    private final UUID institution = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);

    @TempDir
    Path folder;

    private String prefix;
    private RunningServer server;
    private UUID dossier;
    private int files;

    @BeforeAll
    static void startElasticsearch() {
        elasticsearch = LocalElasticsearch.start();
    }

    @AfterAll
    static void endElasticsearch() {
        elasticsearch.close();
    }

    @BeforeEach
    void start() {
        prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
        var settings = new HashMap<>(RunningServer.database(DatabaseEngine.H2));
        settings.put("telaah.search.engine", "elasticsearch");
        settings.put("telaah.search.elasticsearch.uris", elasticsearch.uri().toString());
        settings.put("telaah.search.elasticsearch.index-prefix", prefix);
        settings.put("telaah.search.elasticsearch.replicas", 0);
        server = RunningServer.start(folder, settings);
        dossier = server.dossiers()
                .open(coordinator, institution, RunningServer.terms())
                .id();
        receive(3);
        awaitAllFound();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void killed_in_the_middle_of_indexing_it_has_everything_when_it_is_back() {
        receive(6);
        elasticsearch.kill();
        receive(6);
        server.settle(coordinator, dossier);
        assertThat(read()).hasSize(files);
        var answer = search();
        assertThat(answer.available()).isFalse();
        assertThat(answer.waiting()).isPositive();
        elasticsearch.startAgain();
        awaitAllFound();
    }

    @Test
    void writes_that_a_full_disk_keeps_out_go_in_later() throws Exception {
        block(true);
        receive(2);
        server.settle(coordinator, dossier);
        assertThat(read()).hasSize(files);
        assertThat(search().waiting()).isEqualTo(2);
        assertThat(found()).hasSize(files - 2);
        block(false);
        awaitAllFound();
    }

    @Test
    void an_index_with_other_fields_is_made_anew_under_another_name() throws Exception {
        var old = served().name();
        put("/_index_template/" + prefix + "-passages", """
                {"index_patterns": ["%s-passages-*"],
                 "template": {"mappings": {"dynamic": "strict", "properties": {"id": {"type": "integer"}}}}}""".formatted(prefix));
        send("DELETE", "/" + old, "");
        put("/" + old, "{\"aliases\": {\"%s-search-f2\": {}}}".formatted(prefix));
        receive(1);
        awaitAllFound();
        assertThat(served().name()).isNotEqualTo(old);
    }

    @Test
    void an_index_that_was_deleted_is_made_anew() throws Exception {
        send("DELETE", "/" + served().name(), "");
        awaitAllFound();
    }

    @Test
    void everything_is_found_while_it_is_indexed_anew() throws Exception {
        var old = served().name();
        var going = new AtomicBoolean(true);
        var searches = new AtomicInteger();
        var incomplete = new AtomicInteger();
        var searcher = new Thread(() -> {
            while (going.get()) {
                searches.incrementAndGet();
                incomplete.addAndGet(found().size() == 3 ? 0 : 1);
            }
        });
        searcher.start();
        server.get(Rebuilding.class).rebuild(done -> {});
        going.set(false);
        searcher.join();
        assertThat(searches.get()).isPositive();
        assertThat(incomplete.get()).isZero();
        assertThat(served().name()).isNotEqualTo(old);
        assertThat(server.get(FullText.class).generations()).hasSize(1);
    }

    private void receive(int more) {
        for (int i = 0; i < more; i++) {
            files++;
            var text = "<p>Arsitektur pemerintahan digital bagian %d</p>".formatted(files);
            try {
                server.files()
                        .receive(
                                coordinator,
                                dossier,
                                "laporan-%d.html".formatted(files),
                                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                                Set.of());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void awaitAllFound() {
        server.settle(coordinator, dossier);
        RunningServer.await(PATIENCE, () -> found().equals(read()) && search().waiting() == 0);
    }

    private Answer search() {
        var question = new Question("arsitektur", Set.of(), Set.of(), null, null, null, null, 0, 100);
        return server.get(DocumentSearch.class).search(coordinator, question);
    }

    private Set<UUID> found() {
        return search().hits().stream().map(hit -> hit.file().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<UUID> read() {
        return server
                .get(FileRows.class)
                .find("f.dossier = :dossier and f.state = 'READ'", java.util.Map.of("dossier", dossier))
                .stream()
                .map(EvidenceFile::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Generation served() {
        return server.get(FullText.class).generations().stream()
                .filter(Generation::served)
                .findFirst()
                .orElseThrow();
    }

    /** What the server does itself when a disk passes its last watermark. */
    private void block(boolean on) throws Exception {
        put(
                "/" + served().name() + "/_settings",
                "{\"index.blocks.read_only_allow_delete\": %s}".formatted(on ? "true" : "null"));
    }

    private static void put(String path, String json) throws Exception {
        send("PUT", path, json);
    }

    private static void send(String method, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(elasticsearch.uri() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}

package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/**
 * Three nodes with one PostgreSQL, one Elasticsearch and one store take in documents, and one of them is killed meanwhile.
 * With a hundred documents and another moment, for some minutes: {@code ./mvnw test -Dtest=ClusterIT -Dtelaah.nodes=7},
 * where the number is the seed of the moment.
 */
class ClusterIT {
    private static final long SEED = Long.getLong("telaah.nodes", 42);
    private static final int FILES = System.getProperty("telaah.nodes") == null ? 30 : 100;
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final String SERVES = "telaah.node.work: false";
    private static final String BOTH = "telaah.node: { work: true, serve: true }";

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void one_of_three_nodes_dies_and_everything_ends_as_on_a_single_one() throws Exception {
        String undisturbed;
        try (var alone = new Installation(folder, "alone", List.of(BOTH))) {
            var city = city(alone);
            for (int file = 0; file < FILES; file++) {
                assertThat(city.handIn(0, file)).isEqualTo(201);
            }
            city.settle(0);
            undisturbed = alone.outcome(city.result(0));
        }
        try (var nodes = new Installation(folder, "three", List.of(SERVES, BOTH, BOTH))) {
            assertThat(nodes.passwords()).isEqualTo(1);
            var city = city(nodes);
            sessionsAreShared(nodes);
            var events = follow(city);
            handInWhileOneDies(nodes, city);
            city.settle(0);
            assertThat(nodes.outcome(city.result(0))).isEqualTo(undisturbed);
            assertThat(city.verified()).as("the trail").isTrue();
            Waiting.until(PATIENCE, () -> city.found(0) == FILES);
            assertThat(city.found(nodes.surviving()))
                    .as("found at another node")
                    .isEqualTo(FILES);
            assertThat(events)
                    .as("told by a node that does no work")
                    .anyMatch(line -> line.contains("\"READ\":" + FILES));
        }
    }

    /** A dossier and somebody who coordinates it. */
    private record City(Installation nodes, TokenCaller coordinator, TokenCaller administrator, String path) {
        int handIn(int node, int file) throws IOException {
            return coordinator
                    .handIn(nodes.port(node), path, "bukti %03d.html".formatted(file), content(file))
                    .statusCode();
        }

        void settle(int node) {
            Waiting.until(PATIENCE, () -> isSettled(node));
        }

        private boolean isSettled(int node) {
            try {
                var standing = coordinator.json(nodes.port(node), path + "/standing");
                return !standing.path("judging").asBoolean()
                        && standing.path("files").path("READ").asInt(0) == FILES;
            } catch (IOException e) {
                throw new AssertionFailedError("A node that was not killed does not answer", e);
            }
        }

        String result(int node) throws IOException {
            return coordinator.get(nodes.port(node), path + "/result");
        }

        /** Files that people find at a node. */
        long found(int node) {
            try {
                var hits = coordinator.json(nodes.port(node), "/search?limit=100&words=bagian");
                return hits.path("items")
                        .valueStream()
                        .map(hit -> hit.path("file").path("id").asString())
                        .distinct()
                        .count();
            } catch (IOException e) {
                throw new AssertionFailedError("A node that was not killed does not answer", e);
            }
        }

        boolean verified() throws IOException {
            var verdict = administrator.json(nodes.port(0), "/trail/verification");
            return verdict.path("head").path("sequence").asInt(0) > 2 * FILES
                    && verdict.path("broken").isEmpty();
        }
    }

    private static City city(Installation nodes) throws IOException {
        var first = nodes.administrator(0);
        var admin = TokenCaller.of(first, "MANAGE_ACCESS", "MANAGE_AGENCIES", "READ_TRAIL");
        var port = nodes.port(0);
        var institution = admin.post(port, "/institutions", Map.of("name", "Kota Sukamaju", "kind", "kota"))
                .path("id")
                .asString();
        var grant = Map.of("role", "COORDINATOR", "institution", institution);
        var person = Map.of("login", "koordinator", "name", "Ayu", "grants", List.of(grant));
        var given = admin.post(port, "/people", person).path("password").asString();
        var coordinator =
                TokenCaller.of(nodes.signedIn(0, "koordinator", given), "READ_DOSSIER", "COORDINATE", "UPLOAD");
        var terms = new LinkedHashMap<String, Object>(Map.of(
                "institution",
                institution,
                "institutionName",
                "Kota Sukamaju",
                "institutionKind",
                "kota",
                "year",
                2024));
        terms.putAll(Map.of("instrument", "spbe-2020", "edition", "pedoman-3-2024", "asOf", "2024-08-31"));
        var opened = coordinator.post(port, "/dossiers", terms);
        return new City(
                nodes, coordinator, admin, "/dossiers/" + opened.path("id").asString());
    }

    /** A small regulation, another one for each file; every tenth has the bytes of the one before. */
    private static String content(int file) {
        int number = file % 10 == 9 ? file - 1 : file;
        return """
                <h1>PERATURAN WALI KOTA SUKAMAJU NOMOR %d TAHUN 2023 TENTANG ARSITEKTUR SPBE</h1>
                <p>Pasal 1</p><p>Arsitektur SPBE memuat domain proses bisnis, data dan informasi bagian %d.</p>
                <p>Ditetapkan di Sukamaju pada tanggal 3 April 2023</p><p>WALI KOTA SUKAMAJU, ttd</p>""".formatted(number + 1, number);
    }

    private static void sessionsAreShared(Installation nodes) {
        var browser = new Caller(nodes.port(0)).signedIn("koordinator", Installation.PASSWORD);
        for (int request = 0; request < 9; request++) {
            var answer = browser.at(nodes.port(request % nodes.size())).get("/dossiers");
            assertThat(answer.statusCode()).as("request " + request).isEqualTo(200);
        }
        var elsewhere = browser.at(nodes.port(2));
        assertThat(elsewhere.post("/dossiers", "/logout", Map.of()).statusCode())
                .as("the form of one node, sent to another, ends the session of all")
                .isEqualTo(302);
        assertThat(browser.get("/dossiers").statusCode()).isEqualTo(302);
    }

    private static List<String> follow(City city) {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        var listener = new Thread(() -> {
            while (true) { // a stream ends after some minutes
                try (var lines = city.coordinator.events(city.nodes.port(0), city.path + "/progress")) {
                    lines.forEach(told::add);
                } catch (IOException | java.io.UncheckedIOException over) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
        return told;
    }

    /** Whoever gets no answer asks the next node, as a balancer does. */
    private void handInWhileOneDies(Installation nodes, City city) throws Exception {
        var doomed = 1 + random.nextInt(2);
        var last = FILES / 5 + random.nextInt(FILES * 3 / 5);
        var moment = random.nextInt(300);
        for (int file = 0; file < FILES; file++) {
            if (file == last) {
                var killer = new Thread(() -> kill(nodes.node(doomed), moment));
                killer.start();
            }
            handIn(city, file);
        }
        System.out.printf("node %d was killed %d ms after file %d%n", doomed, moment, last);
    }

    private static void kill(LoadedServer node, int moment) {
        try {
            Thread.sleep(moment);
            node.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void handIn(City city, int file) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                assertThat(city.handIn((file + attempt) % city.nodes.size(), file))
                        .isEqualTo(201);
                return;
            } catch (IOException dead) {
                assertThat(attempt).as("nodes without an answer").isLessThan(2);
            }
        }
    }
}

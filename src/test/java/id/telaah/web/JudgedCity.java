package id.telaah.web;

import static java.util.Map.entry;

import id.telaah.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The city of the sample, brought into a running server through its doors: people of every role that reads, the files handed
 * in, assigned, read and judged.
 *
 * @param readers one of each role
 * @param dossier id
 */
record JudgedCity(List<Reader> readers, String dossier) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "Bendungan hilir 7";
    private static final Path SAMPLE = Path.of("samples/kota-sukamaju");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final int INDICATORS_OF_AGENCY = 12;
    private static final List<Role> ROLES = List.of(
            Role.COORDINATOR, Role.INTERNAL_ASSESSOR, Role.EXTERNAL_ASSESSOR, Role.AUDITOR, Role.AGENCY_OFFICER);

    /** @param token may only read */
    record Reader(Role role, String login, String password, String token) {}

    static JudgedCity in(LoadedServer server) throws IOException {
        var admin = tokenOf(server, "admin", server.firstPassword(), "MANAGE_ACCESS", "MANAGE_AGENCIES");
        var city = sent(server, admin, "POST", "/institutions", Map.of("name", "Kota Sukamaju", "kind", "kota"));
        var agency = sent(server, admin, "POST", path(city, "institutions") + "/agencies", Map.of("name", "Dinas"));
        var people = new ArrayList<Reader>();
        for (var role : ROLES) {
            people.add(reader(server, admin, role, id(city), id(agency)));
        }
        var leader = tokenOf(server, people.get(0).login(), PASSWORD, "READ_DOSSIER", "COORDINATE", "UPLOAD");
        return new JudgedCity(people, judged(server, leader, id(city), id(agency)));
    }

    private static Reader reader(LoadedServer server, String admin, Role role, String city, String agency) {
        var grant = new LinkedHashMap<String, Object>(Map.of("role", role.name(), "institution", city));
        if (role == Role.AGENCY_OFFICER) {
            grant.put("agency", agency);
        }
        var login = role.name().toLowerCase(java.util.Locale.ROOT);
        var person = Map.of("login", login, "name", "Pembaca", "grants", List.of(grant));
        var given =
                sent(server, admin, "POST", "/people", person).path("password").asString();
        return new Reader(role, login, PASSWORD, tokenOf(server, login, given, "READ_DOSSIER"));
    }

    private static String judged(LoadedServer server, String leader, String city, String agency) throws IOException {
        var terms = Map.ofEntries(
                entry("institution", city),
                entry("institutionName", "Kota Sukamaju"),
                entry("institutionKind", "kota"),
                entry("year", 2024),
                entry("instrument", "spbe-2020"),
                entry("edition", "pedoman-3-2024"),
                entry("asOf", "2024-08-31"));
        var opened = sent(server, leader, "POST", "/dossiers", terms);
        for (var indicator = 1; indicator <= INDICATORS_OF_AGENCY; indicator++) {
            sent(
                    server,
                    leader,
                    "POST",
                    path(opened, "dossiers") + "/assignments",
                    Map.of("indicator", indicator, "agency", agency));
        }
        try (var files = Files.list(SAMPLE)) {
            files.sorted().forEach(file -> handIn(server, leader, path(opened, "dossiers"), file));
        }
        Waiting.until(PATIENCE, () -> isSettled(server, leader, path(opened, "dossiers")));
        return id(opened);
    }

    private static void handIn(LoadedServer server, String leader, String dossier, Path file) {
        try {
            var name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
            send(request(server, leader, dossier + "/files?path=" + name)
                    .header("Content-Type", "application/octet-stream")
                    .PUT(BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSettled(LoadedServer server, String leader, String dossier) {
        var standing = JSON.readTree(
                send(request(server, leader, dossier + "/standing").GET()).body());
        var files = standing.path("files");
        return !standing.path("judging").asBoolean()
                && files.path("RECEIVED").asInt(0) + files.path("READING").asInt(0) == 0;
    }

    /** Signs in, changes the password when it was given by somebody else, and makes a token. */
    private static String tokenOf(LoadedServer server, String login, String password, String... permits) {
        var person = new Caller(server.port()).signedIn(login, password);
        if (!password.equals(PASSWORD)) {
            person.post("/password", "/password", Map.of("present", password, "wanted", PASSWORD, "again", PASSWORD));
        }
        var body = JSON.writeValueAsString(Map.of("name", "bench", "permits", permits, "days", 1));
        var made = person.change("/profile", "POST", "/api/v1/me/tokens", body, "Content-Type", "application/json");
        return JSON.readTree(made.body()).path("secret").asString();
    }

    private static JsonNode sent(LoadedServer server, String token, String method, String path, Object body) {
        var publisher = BodyPublishers.ofString(JSON.writeValueAsString(body));
        return JSON.readTree(send(request(server, token, path)
                        .header("Content-Type", "application/json")
                        .method(method, publisher))
                .body());
    }

    private static HttpRequest.Builder request(LoadedServer server, String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String path(JsonNode made, String kind) {
        return "/" + kind + "/" + id(made);
    }

    private static String id(JsonNode made) {
        return made.path("id").asString();
    }
}

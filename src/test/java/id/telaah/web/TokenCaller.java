package id.telaah.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine with a token that may ask any node. */
final class TokenCaller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String token;

    private TokenCaller(String token) {
        this.token = token;
    }

    /** Makes a token for somebody who is signed in. */
    static TokenCaller of(Caller person, String... permits) {
        var body = JSON.writeValueAsString(Map.of("name", "uji", "permits", permits, "days", 1));
        var made = person.change("/profile", "POST", "/api/v1/me/tokens", body, "Content-Type", "application/json");
        return new TokenCaller(JSON.readTree(made.body()).path("secret").asString());
    }

    JsonNode post(int port, String path, Object body) throws IOException {
        return JSON.readTree(insisted(sent("POST", port, path, "application/json", JSON.writeValueAsString(body)))
                .body());
    }

    String get(int port, String path) throws IOException {
        return insisted(send(request(port, path).timeout(PATIENCE).GET())).body();
    }

    JsonNode json(int port, String path) throws IOException {
        return JSON.readTree(get(port, path));
    }

    /** Hands in a file; the answer may be anything. */
    HttpResponse<String> handIn(int port, String dossier, String name, String content) throws IOException {
        var path = dossier + "/files?path=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return sent("PUT", port, path, "application/octet-stream", content);
    }

    /** The lines of a stream of events, as they come. */
    Stream<String> events(int port, String path) throws IOException {
        try {
            return HTTP.send(request(port, path).GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> sent(String method, int port, String path, String type, String body)
            throws IOException {
        BodyPublisher content = BodyPublishers.ofString(body);
        return send(request(port, path)
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .method(method, content));
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> insisted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return answer;
    }
}

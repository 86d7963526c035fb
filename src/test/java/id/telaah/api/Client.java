package id.telaah.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A machine that calls the API with a token. Every answer is held against the description of the API. */
final class Client {
    static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(int port, String token) {
        this.base = "http://localhost:" + port;
        this.token = token;
    }

    /** An answer with its JSON; missing when there is none. */
    record Answer(int status, HttpResponse<byte[]> raw, JsonNode json) {
        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        String problem() {
            return json.path("type").asString("").replace("urn:telaah:problem:", "");
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer json(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), with(headers, "Content-Type", "application/json"));
    }

    Answer put(String path, byte[] body, String... headers) {
        return send(
                "PUT",
                path,
                BodyPublishers.ofByteArray(body),
                with(headers, "Content-Type", "application/octet-stream"));
    }

    /** Sends a file as a browser's form does. */
    Answer form(String path, String name, byte[] content, String... headers) {
        var boundary = "b" + UUID.randomUUID();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, name);
        var tail = "\r\n--%s--\r\n".formatted(boundary);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofByteArray(content), BodyPublishers.ofString(tail));
        return send("POST", path, body, with(headers, "Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        var answer = answer(method, path, body, headers);
        Described.check(this, method, path, answer);
        return answer;
    }

    /** Without looking whether the answer is as described. */
    Answer answer(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var raw = http.send(request.build(), BodyHandlers.ofByteArray());
            var type = raw.headers().firstValue("Content-Type").orElse("");
            var json = type.contains("json") && !type.contains("jsonl") && raw.body().length > 0
                    ? JSON.readTree(raw.body())
                    : JSON.missingNode();
            return new Answer(raw.statusCode(), raw, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String base() {
        return base;
    }

    String token() {
        return token;
    }

    private static String[] with(String[] headers, String name, String value) {
        var more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }
}

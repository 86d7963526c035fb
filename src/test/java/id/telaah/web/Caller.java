package id.telaah.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who calls the running application over HTTP, with cookies as a browser has them, and follows no redirects. */
final class Caller {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client;

    Caller(int port) {
        this(
                port,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    private Caller(int port, HttpClient client) {
        this.base = "http://localhost:" + port;
        this.client = client;
    }

    /** The same browser at another node: a balancer shows all of them under one name. */
    Caller at(int port) {
        return new Caller(port, client);
    }

    /** Signs in and insists that it worked. */
    Caller signedIn(String login, String password) {
        var answer = post("/login", "/login", Map.of("username", login, "password", password));
        if (answer.statusCode() != 302 || location(answer).contains("/login")) {
            throw new IllegalStateException("Login refused: " + location(answer));
        }
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Opens a page with a form and sends the form, with its CSRF token. */
    HttpResponse<String> post(String page, String action, Map<String, String> fields) {
        var token = CSRF.matcher(get(page).body());
        var csrf = token.find() ? "&_csrf=" + encoded(token.group(1)) : "";
        return send("POST", action, form(fields) + csrf, "Content-Type", "application/x-www-form-urlencoded");
    }

    /** Sends something together with the CSRF token of a page. */
    HttpResponse<String> change(String page, String method, String path, String body, String... headers) {
        var token = CSRF.matcher(get(page).body());
        if (!token.find()) {
            return send(method, path, body, headers);
        }
        var more = Stream.concat(Arrays.stream(headers), Stream.of("X-CSRF-TOKEN", token.group(1)));
        return send(method, path, body, more.toArray(String[]::new));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), Caller::body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an address goes on telling; it is open until the server ends it. */
    InputStream stream(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(base + path)).build(),
                            HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A stream of events has no end; that it began is answer enough. */
    private static BodySubscriber<String> body(ResponseInfo answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("text/event-stream")
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), Caller::left)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private static String left(InputStream stream) {
        try (stream) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

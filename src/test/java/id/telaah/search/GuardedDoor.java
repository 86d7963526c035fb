package id.telaah.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A proxy with TLS before a server; it lets in who has one of its keys, and answers 401 to others. */
final class GuardedDoor implements AutoCloseable {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI behind;
    private final Set<String> keys;
    private final Path authority;

    private GuardedDoor(HttpsServer server, URI behind, Set<String> keys, Path authority) {
        this.server = server;
        this.behind = behind;
        this.keys = keys;
        this.authority = authority;
    }

    static GuardedDoor open(Path folder, URI behind, Set<String> keys) throws Exception {
        var store = folder.resolve("door.p12");
        makeKey(store);
        var loaded = KeyStore.getInstance(store.toFile(), PASSWORD);
        var pem = folder.resolve("ca.pem");
        Files.writeString(
                pem,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(loaded.getCertificate("door").getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(loaded)));
        var door = new GuardedDoor(server, behind, keys, pem);
        server.createContext("/", door::pass);
        server.setExecutor(door.threads);
        server.start();
        return door;
    }

    private static void makeKey(Path store) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var end = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        if (end != 0) {
            throw new IllegalStateException("keytool ended with " + end);
        }
    }

    private static SSLContext context(KeyStore store) throws Exception {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var key = exchange.getRequestHeaders().getFirst("Authorization");
            if (key == null || !keys.contains(key)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"door\"");
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            var request = HttpRequest.newBuilder(
                            behind.resolve(exchange.getRequestURI().toString()))
                    .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
            copy(exchange, request, "Content-Type");
            copy(exchange, request, "Accept");
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            var empty = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void copy(HttpExchange exchange, HttpRequest.Builder request, String header) {
        var value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) {
            request.header(header, value);
        }
    }

    URI uri() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    /** PEM file of the one who signed its certificate: itself. */
    Path authority() {
        return authority;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

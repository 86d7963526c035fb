package id.telaah;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A real Elasticsearch node without Docker: the server's jars, as Maven resolved them, in a process of its own. It can be
 * killed and started again on the same data and port.
 */
public final class LocalElasticsearch implements AutoCloseable {
    private static final Path JARS = Path.of("target", "elasticsearch-jars.txt");
    private static final Path LAUNCHER = Path.of("src", "test", "elasticsearch", "EmbeddedNode.java");
    /** HTTP is a module of the server with a class path of its own. */
    private static final String HTTP = "(netty|transport-netty4|elasticsearch-ssl-config)-.*";

    private static final String OF_MAVEN = "(ant|plexus|maven)-.*";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path home;
    private final int port;
    private final int transport;
    private Process process;

    private LocalElasticsearch(Path home, int port, int transport) throws IOException {
        this.home = home;
        this.port = port;
        this.transport = transport;
        this.process = launch();
    }

    /** A new empty node that answers. */
    public static LocalElasticsearch start() {
        try {
            var home = Files.createTempDirectory("telaah-elasticsearch");
            Files.createDirectories(home.resolve("config"));
            modules(home.resolve("modules").resolve("transport-netty4"));
            var server = new LocalElasticsearch(home, freePort(), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.await();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /** Ends the process at once, as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts the process again on the data it had. */
    public void startAgain() {
        try {
            process = launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    private static void modules(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var jar : jars()) {
            if (name(jar).matches(HTTP)) {
                Files.copy(jar, folder.resolve(name(jar)));
            }
        }
        Files.writeString(folder.resolve("plugin-descriptor.properties"), """
                name=transport-netty4
                description=HTTP
                version=%1$s
                elasticsearch.version=%1$s
                java.version=17
                classname=org.elasticsearch.transport.netty4.Netty4Plugin
                extended.plugins=
                has.native.controller=false
                """.formatted(version()));
    }

    private static String version() throws IOException {
        return jars().stream()
                .map(LocalElasticsearch::name)
                .filter(name -> name.matches("elasticsearch-\\d.*\\.jar"))
                .map(name -> name.substring("elasticsearch-".length(), name.length() - ".jar".length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> jars() throws IOException {
        return Files.readAllLines(JARS).stream().map(Path::of).toList();
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }

    private Process launch() throws IOException {
        var path = jars().stream()
                .filter(jar -> !name(jar).matches(HTTP) && !name(jar).matches(OF_MAVEN))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        LAUNCHER.toAbsolutePath().toString(),
                        home.toString(),
                        Integer.toString(port),
                        Integer.toString(transport))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("console.log").toFile()))
                .start();
    }

    private void await() {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
                .timeout(Duration.ofSeconds(10))
                .build();
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end && process.isAlive(); ) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            pause();
        }
        throw new IllegalStateException("Elasticsearch did not start; see " + home.resolve("console.log"));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
        if (!Files.exists(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

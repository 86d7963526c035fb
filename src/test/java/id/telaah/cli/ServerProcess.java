package id.telaah.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code telaah serve} in a process of its own; its words are kept in files, so that it never waits for a reader. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final Process process;
    private final Path output;
    private final Path error;
    private final int port;

    /** How a process ended. */
    record End(int code, String output, String error) {}

    private ServerProcess(Path folder, int port, List<String> arguments) throws IOException {
        this.port = port;
        output = Files.createTempFile("telaah", ".out");
        error = Files.createTempFile("telaah", ".err");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Dlogback.configurationFile=logback.xml"); // that of the program, not that of tests
        command.add("-Dtelaah.kb=" + Path.of("kb").toAbsolutePath());
        command.add("-Dtelaah.rules=" + Path.of("rules").toAbsolutePath());
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), "id.telaah.Telaah"));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(error.toFile())
                .start();
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** Starts a server in a folder, on a port that nobody uses. */
    static ServerProcess start(Path folder, String... options) throws IOException {
        int free = freePort();
        var arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(free)));
        arguments.addAll(List.of(options));
        return new ServerProcess(folder, free, arguments);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command in a folder to its end. */
    static End telaah(Path folder, String... arguments) throws IOException, InterruptedException {
        try (var process = new ServerProcess(folder, 0, List.of(arguments))) {
            return process.end();
        }
    }

    End end() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It still runs: " + error());
        }
        return new End(process.exitValue(), Files.readString(output), error());
    }

    String error() throws IOException {
        return Files.readString(error);
    }

    int port() {
        return port;
    }

    /** Waits until it says that it can do everything. */
    void awaitReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
                .build();
        var client = HttpClient.newHttpClient();
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(200)) {
            if (!process.isAlive()) {
                break;
            }
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == OK) {
                    return;
                }
            } catch (IOException notYet) {
                // nobody listens before the application has its port
            }
        }
        throw new AssertionError("It did not get ready: " + error());
    }

    /** Asks it to end, as a service manager does, and returns its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(output);
        Files.deleteIfExists(error);
    }
}

package id.telaah.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The real program serving in a process of its own, so that what it uses can be told from what its callers use. */
final class LoadedServer implements AutoCloseable {
    private static final Pattern PASSWORD = Pattern.compile("kata sandi: +(\\S+)");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path output;
    private final int port;

    private LoadedServer(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /**
     * Returns when it answers.
     *
     * @param folder for its data and what it says
     */
    static LoadedServer start(Path folder) throws IOException {
        var server = begin(folder, List.of("-Xmx2g"));
        server.await();
        return server;
    }

    /** Returns at once. */
    static LoadedServer begin(Path folder, List<String> java, String... options) throws IOException {
        var port = freePort();
        var output = folder.resolve("output");
        var command = new ArrayList<String>();
        command.add(java("java"));
        command.addAll(java);
        command.addAll(List.of(
                "-cp",
                program(),
                "id.telaah.Telaah",
                "serve",
                "--data=" + folder.resolve("data"),
                "--port=" + port,
                "--kb=kb",
                "--rules=rules"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LoadedServer(process, output, port);
    }

    /** Returns when it can do everything. */
    void await() {
        Waiting.until(PATIENCE, this::answers);
    }

    /** Ends it at once, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean knowsFirstPassword() {
        return PASSWORD.matcher(said()).find();
    }

    int port() {
        return port;
    }

    /** Of the first administrator, as the terminal was told. */
    String firstPassword() {
        var found = PASSWORD.matcher(said());
        if (!found.find()) {
            throw new IllegalStateException("No first password in: " + said());
        }
        return found.group(1);
    }

    /** Processor time used so far. */
    Duration used() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Megabytes of heap that are left after a full collection. */
    long heap() throws IOException, InterruptedException {
        tool("GC.run");
        var used = USED.matcher(tool("GC.heap_info"));
        long kilobytes = used.find() ? Long.parseLong(used.group(1)) : 0;
        return kilobytes / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended: " + said());
        }
        try {
            return new Caller(port).get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false; // does not listen yet
        }
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tool(String command) throws IOException, InterruptedException {
        var tool = new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), command).start();
        var said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        tool.waitFor();
        return said;
    }

    /** What the tests run with, without the tests. */
    private static String program() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

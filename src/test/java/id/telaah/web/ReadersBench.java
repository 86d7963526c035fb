package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast the server answers fifty readers. Not part of the build, as its figures depend on what else the machine does:
 * {@code ./mvnw test -Dtest=ReadersBench}; docs/load.md tells what the figures mean.
 */
class ReadersBench {
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration SPAN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final int THINK = 200;
    /** Still less than a person who reads a page needs. */
    private static final int READ = 2000;

    private static final int ALONE = 40;
    private static final Path REPORT = Path.of("target", "readers.md");

    private final StringBuilder report = new StringBuilder();
    private final Map<String, String> failures = new TreeMap<>();

    @Test
    void fifty_readers_are_answered(@TempDir Path folder) throws IOException, InterruptedException {
        try (var server = LoadedServer.start(folder)) {
            var readers = new Readers(server, JudgedCity.in(server));
            readers.read(WARMING, THINK);
            measured(server, readers, "thinking up to %d ms".formatted(READ), READ);
            measured(server, readers, "thinking up to %d ms".formatted(THINK), THINK);
            measured(server, readers, "without thinking", 0);
            alone(server, readers);
        }
        Files.writeString(REPORT, report);
        System.out.println(report);
        assertThat(failures).as("what was not answered rightly, and how").isEmpty();
    }

    private void measured(LoadedServer server, Readers readers, String how, int think)
            throws IOException, InterruptedException {
        var before = server.used();
        var timings = readers.read(SPAN, think);
        var used = server.used().minus(before);
        report.append("%n%d readers, %d s, %s; milliseconds%n%n".formatted(Readers.MANY, SPAN.toSeconds(), how))
                .append(timings.table())
                .append(
                        "%n%.0f requests/s, %.1f ms of processor a request, load average %.1f, heap after collection %d MB%n"
                                .formatted(
                                        timings.count() / (double) SPAN.toSeconds(),
                                        used.toMillis() / (double) timings.count(),
                                        load(),
                                        server.heap()));
        failures.putAll(timings.failures());
    }

    /** What one request costs when nobody else asks. */
    private void alone(LoadedServer server, Readers readers) {
        report.append("%nOne reader, one request after the other%n%n| asked for | ms of processor |%n|---|--:|%n"
                .formatted());
        for (var address : readers.addresses()) {
            var before = server.used();
            readers.ask(address, ALONE, new Timings());
            var cost = server.used().minus(before).toMillis() / (double) ALONE;
            report.append(String.format(Locale.ROOT, "| %s | %.1f |%n", address.name(), cost));
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.ElasticsearchServer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.scale.Growth;
import id.telaah.scale.ProcessorTime;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How ingest, search, judging and rebuilding grow with the number of institutions, with each search engine. Takes a quarter
 * of an hour: {@code ./mvnw test -Dtest=ScaleIT -Dtelaah.scale=20}, where the number is the seed of the institutions;
 * docs/scale.md tells what the figures mean.
 */
@EnabledIfSystemProperty(named = "telaah.scale", matches = "\\d+")
class ScaleIT {
    private static final long SEED = Long.getLong("telaah.scale", 0);
    private static final int DOCUMENTS = Integer.getInteger("telaah.scale.documents", 40);
    private static final int[] STEPS = Arrays.stream(
                    System.getProperty("telaah.scale.steps", "1,3,10,30").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int QUERIES = 300;
    private static final int CHANGES = 5;
    private static final int SWEEPS = 5;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final Path REPORT = Path.of("target", "scale.md");
    private static final Pattern STORED = Pattern.compile("\"size_in_bytes\":(\\d+)");
    private static final List<String> SOUGHT = List.of(
            "arsitektur SPBE",
            "pusat data perangkat daerah",
            "audit teknologi informasi",
            "laporan kegiatan",
            "rekomendasi rapat dinas",
            "aplikasi pengguna data",
            "pengaduan warga",
            "kata sandi",
            "peta rencana",
            "risiko layanan");

    private final Growth growth = new Growth();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SearchSettings.Engine.class)
    void everything_grows_as_it_should(SearchSettings.Engine engine) throws Exception {
        Files.createDirectories(REPORT.getParent());
        try (var province = new Province(SEED, DOCUMENTS, folder, engine)) {
            var wall = Duration.ZERO;
            var processor = Duration.ZERO;
            for (var step : STEPS) {
                var more = province.written(step - province.documents() / DOCUMENTS);
                var ingest = Spent.by(() -> province.handIn(more));
                wall = wall.plus(ingest.wall());
                processor = processor.plus(ingest.processor());
                growth.add("ingest, s", step * DOCUMENTS, seconds(wall));
                growth.add("ingest, s of processor", step * DOCUMENTS, seconds(processor));
                measure(province, step * DOCUMENTS);
                indexBytes(province, step * DOCUMENTS);
                report(engine + " at " + step * DOCUMENTS + " documents");
            }
            assertThat(province.readFiles()).isEqualTo(province.documents());
            for (var institution = 0; institution < STEPS[STEPS.length - 1]; institution++) {
                assertThat(province.suggested(institution)).isEqualTo(province.meant(institution));
            }
        }
        report(engine + ", seed " + SEED);
    }

    private void measure(Province province, int size) {
        search(province, size);
        judgeAgain(province, size);
        var rebuild = Spent.by(province::rebuild);
        growth.add("rebuild of the index, s", size, seconds(rebuild.wall()));
        growth.add("rebuild of the index, s of processor", size, seconds(rebuild.processor()));
        growth.add("sweep without work, ms", size, median(SWEEPS, () -> {
            var sweep = Spent.by(province::sweep);
            return millis(sweep.wall());
        }));
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        growth.add("heap after collection, MB", size, heap / MEGABYTE);
        growth.add("database, MB", size, province.databaseBytes() / MEGABYTE);
        growth.add("store, MB", size, province.bytes("store") / MEGABYTE);
    }

    /** The time a change takes includes the pauses that gather several changes to one judgement. */
    private void judgeAgain(Province province, int size) {
        var processor = new ArrayList<Double>();
        growth.add("judged again after a change, s", size, median(CHANGES, () -> {
            var content = province.changed().file();
            var change = Spent.by(() -> province.changeOneDocument(content));
            processor.add(seconds(change.processor()));
            return seconds(change.wall());
        }));
        growth.add("judged again after a change, s of processor", size, percentile(processor, 50));
        province.handIn(List.of()); // also the index has the changes
    }

    private void search(Province province, int size) {
        var all = new ArrayList<Double>();
        province.viewers().forEach((who, viewer) -> {
            var random = new Random(SEED);
            var times = new ArrayList<Double>();
            for (var query = -QUERIES / 3; query < QUERIES; query++) {
                var question = question(random);
                var start = System.nanoTime();
                var answer = province.search(viewer, question);
                var took = (System.nanoTime() - start) / 1e6;
                assertThat(answer.available() && answer.waiting() == 0).isTrue();
                if (query >= 0) {
                    times.add(took); // those before it are not counted
                }
            }
            growth.add("search of " + who + ", p95, ms", size, percentile(times, 95));
            all.addAll(times);
        });
        growth.add("search, p50, ms", size, percentile(all, 50));
        growth.add("search, p95, ms", size, percentile(all, 95));
    }

    /** As people ask: some words, now and then only of one form or on a later page. */
    private static Question question(Random random) {
        var words = SOUGHT.get(random.nextInt(SOUGHT.size()));
        var form = random.nextInt(8) == 0 ? "laporan" : null;
        var from = random.nextInt(5) == 0 ? 20 : 0;
        return new Question(words, Set.of(), Set.of(), form, null, null, null, from, 20);
    }

    private void indexBytes(Province province, int size) throws IOException, InterruptedException {
        var lucene = province.bytes("search");
        growth.add("index, MB", size, (lucene > 0 ? lucene : elasticBytes()) / MEGABYTE);
    }

    private static long elasticBytes() throws IOException, InterruptedException {
        var uri =
                URI.create(ElasticsearchServer.uri() + "/_all/_stats/store?filter_path=_all.total.store.size_in_bytes");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
        var found = STORED.matcher(answer);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private interface Measured {
        double once();
    }

    private static double median(int times, Measured measured) {
        var values = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            values.add(measured.once());
        }
        return percentile(values, 50);
    }

    private static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    /** What something took. */
    private record Spent(Duration wall, Duration processor) {
        static Spent by(Runnable work) {
            var before = ProcessorTime.used();
            var start = System.nanoTime();
            work.run();
            return new Spent(
                    Duration.ofNanos(System.nanoTime() - start),
                    ProcessorTime.used().minus(before));
        }
    }

    /** Kept after each step, so that a run that breaks off has told what it saw. */
    private void report(String title) throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var text = "%n%s, load average %.1f%n%n%s".formatted(title, load, growth.table("documents"));
        Files.writeString(REPORT, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(text);
    }
}

package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.intake.StoredDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionCacheTest {
    private static final String KEY = Digests.of("a picture");
    private static final String OTHER = Digests.of("another picture");
    private static final int TIMES_FASTER = 20;

    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_found_again_and_nothing_else() {
        var cache = new RecognitionCache(folder, 1 << 20);
        cache.keep(KEY, "lima\tkolom\nbaris kedua");
        assertThat(cache.find(KEY)).contains("lima\tkolom\nbaris kedua");
        assertThat(cache.find(OTHER)).isEmpty();
    }

    @Test
    void a_damaged_entry_is_as_good_as_none_and_is_replaced() throws IOException {
        var cache = new RecognitionCache(folder, 1 << 20);
        cache.keep(KEY, "teks yang benar");
        var file = files().get(0);
        var bytes = Files.readAllBytes(file);
        for (int i = 10; i < bytes.length; i += 7) {
            var damaged = bytes.clone();
            damaged[i] ^= 0x20;
            Files.write(file, damaged);
            assertThat(cache.find(KEY).orElse("teks yang benar")).isEqualTo("teks yang benar");
            Files.write(file, java.util.Arrays.copyOf(bytes, i));
            assertThat(cache.find(KEY)).isEmpty();
        }
        cache.keep(KEY, "teks yang benar");
        assertThat(cache.find(KEY)).contains("teks yang benar");
    }

    @Test
    void an_entry_under_a_foreign_name_is_not_trusted() throws IOException {
        var cache = new RecognitionCache(folder, 1 << 20);
        cache.keep(KEY, "teks halaman lain");
        var own = files().get(0);
        var foreign = folder.resolve(OTHER.substring(0, 2)).resolve(OTHER + ".gz");
        Files.createDirectories(foreign.getParent());
        Files.copy(own, foreign);
        assertThat(cache.find(OTHER)).isEmpty();
    }

    @Test
    void many_writers_of_one_entry_leave_one_sound_entry()
            throws InterruptedException, ExecutionException, IOException {
        var writers = Executors.newFixedThreadPool(8);
        var longText = "kata ".repeat(20_000);
        try {
            var all = IntStream.range(0, 100)
                    .mapToObj(i -> writers.submit(() -> {
                        var cache = new RecognitionCache(folder, 1 << 20);
                        cache.keep(KEY, longText);
                        return cache.find(KEY).orElse("").equals(longText);
                    }))
                    .toList();
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void beyond_its_size_what_was_not_used_for_longest_is_forgotten() throws IOException {
        var unbounded = new RecognitionCache(folder, Long.MAX_VALUE);
        var keys =
                IntStream.range(0, 20).mapToObj(i -> Digests.of("picture " + i)).toList();
        keys.forEach(key -> unbounded.keep(key, key));
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        assertThat(unbounded.find(keys.get(7))).isPresent();
        var size = Files.size(files().get(0));
        new RecognitionCache(folder, 8 * size).sweep();
        assertThat(files().size()).isBetween(5, 6);
        assertThat(unbounded.find(keys.get(7))).isPresent();
    }

    @Test
    void the_second_reading_of_a_scan_is_the_same_and_twenty_times_faster() throws IOException {
        assumeThat(Tesseract.find(folder, null))
                .as("tesseract with ind is not installed")
                .isPresent();
        var work = Files.createDirectory(folder.resolve("files"));
        var scan = store(work, "pindai.pdf", Samples.scan(threePages(), content -> {}));
        var options = ExtractionOptions.DEFAULT.withForks(1).withCache(folder.resolve("cache"));
        try (var extraction = new Extraction(options);
                var without = new Extraction(options.withCache(null))) {
            extraction.extract(store(work, "pemanasan.pdf", pdf(content -> text(content, 72, 700, 12, "pemanasan"))));
            var first = timed(extraction, scan);
            var second = timed(extraction, scan);
            var third = timed(extraction, scan);
            var fastest = Math.min(second.nanos(), third.nanos());
            assertThat(second.document()).isEqualTo(first.document()).isEqualTo(without.extract(scan));
            assertThat(first.document().pages()).hasSize(3);
            assertThat((double) first.nanos() / fastest).isGreaterThan(TIMES_FASTER);
        }
    }

    @Test
    void a_scan_that_came_in_another_file_is_not_recognised_again() throws IOException {
        assumeThat(Tesseract.find(folder, null))
                .as("tesseract with ind is not installed")
                .isPresent();
        var work = Files.createDirectory(folder.resolve("files"));
        var page = pdf(content -> text(content, 72, 700, 14, "NOTULA RAPAT KOORDINASI"));
        var one = Samples.scan(page, content -> {});
        var other = Samples.scan(page, content -> content.addComment("saved again"));
        var cache = folder.resolve("cache");
        try (var extraction =
                new Extraction(ExtractionOptions.DEFAULT.withForks(1).withCache(cache))) {
            var first = extraction.extract(store(work, "satu.pdf", one));
            var entries = files(cache).size();
            var second = extraction.extract(store(work, "dua.pdf", other));
            assertThat(second.pages()).isEqualTo(first.pages());
            assertThat(files(cache)).hasSize(entries + 1);
        }
    }

    private record Timed(ExtractedDocument document, long nanos) {}

    private static Timed timed(Extraction extraction, StoredDocument file) {
        var start = System.nanoTime();
        var document = extraction.extract(file);
        return new Timed(document, System.nanoTime() - start);
    }

    private static byte[] threePages() {
        Samples.Painter page = content -> {
            for (int i = 0; i < 45; i++) {
                text(
                        content,
                        72,
                        780 - 16 * i,
                        11,
                        "Butir " + i + " mengatur penyelenggaraan layanan elektronik pada unit kerja");
            }
        };
        return pdf(page, page, page);
    }

    private List<Path> files() throws IOException {
        return files(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

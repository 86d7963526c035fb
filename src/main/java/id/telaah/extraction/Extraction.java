package id.telaah.extraction;

import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.intake.StoredDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in separate processes, several at a time. A file that cannot be read is an outcome, never an exception.
 * Safe for use by many threads.
 */
public final class Extraction implements AutoCloseable {
    private final ExtractionOptions options;
    private final Progress progress;
    private final Path work;
    private final Fork fork;
    private static final int GOES = 40;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ExecutorService readers;
    private final Future<Optional<Tesseract>> tesseract;
    private final PageReading pageReading;
    private final AtomicInteger files = new AtomicInteger();

    /** Hears how far a file is; called from many threads. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param file path inside the dossier
         * @param pages pages read so far by character recognition; 0 when the file is opened
         * @param of pages that need recognition; 0 when the file is opened
         */
        void at(String file, int pages, int of);
    }

    public Extraction(ExtractionOptions options) {
        this(options, (file, pages, of) -> {});
    }

    public Extraction(ExtractionOptions options, Progress progress) {
        this(options, progress, List.of(), "tika-fork.xml");
    }

    Extraction(ExtractionOptions options, Progress progress, List<String> jvmArguments, String configuration) {
        this.options = options;
        this.progress = progress;
        this.work = workFolder();
        this.readers = Executors.newFixedThreadPool(options.ocrThreads() + 1, task -> {
            var thread = new Thread(task, "telaah-ocr");
            thread.setDaemon(true);
            return thread;
        });
        this.fork = new Fork(work, options, jvmArguments, configuration);
        this.tesseract =
                readers.submit(() -> options.ocr() ? Tesseract.find(work, cache()) : Optional.<Tesseract>empty());
        this.pageReading = new PageReading(options, readers);
    }

    /** The same as {@link #recognises()} would say, without processes that stay. */
    public static boolean recognises(ExtractionOptions options) {
        var work = workFolder();
        try {
            return options.ocr() && Tesseract.find(work, null).isPresent();
        } finally {
            remove(work);
        }
    }

    private @Nullable RecognitionCache cache() {
        var folder = options.cache();
        return folder == null ? null : new RecognitionCache(folder, RecognitionCache.MOST_BYTES);
    }

    /** Whether pages without text are recognised: it is wanted, and Tesseract is installed. */
    public boolean recognises() {
        try {
            return engine().isPresent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads one file; the thread waits until its last page is done. */
    public ExtractedDocument extract(StoredDocument document) {
        var rejection = document.rejection();
        if (rejection.isPresent()) {
            return unreadable(new ExtractedDocument.Note(
                    rejection.get().code(), rejection.get().message(), 0));
        }
        progress.at(document.file(), 0, 0);
        var pictures = work.resolve("pictures-" + files.incrementAndGet());
        try {
            Files.createDirectory(pictures);
            return extract(document, pictures);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreadable(Remarks.note("interrupted", 0));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the work folder " + pictures, e);
        } finally {
            remove(pictures);
        }
    }

    private ExtractedDocument extract(StoredDocument document, Path pictures) throws InterruptedException {
        var seen = engine().map(found -> new SeenPages(found, document.sha256()));
        var task = new ForkTask(
                pictures.toString(),
                seen.isPresent(),
                seen.map(SeenPages::names).orElse(List.of()),
                options.maxPages(),
                options.maxCharacters());
        var answer = new Answer(document, fork.parse(document.content(), task));
        var read = pageReading.complete(answer, seen, pictures, (done, of) -> progress.at(document.file(), done, of));
        seen.ifPresent(SeenPages::keep);
        return read;
    }

    private Optional<Tesseract> engine() throws InterruptedException {
        try {
            return tesseract.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot find out whether Tesseract is installed", e);
        }
    }

    static ExtractedDocument unreadable(ExtractedDocument.Note note) {
        return new ExtractedDocument("application/octet-stream", State.UNREADABLE, List.of(), List.of(note), Map.of());
    }

    private static Path workFolder() {
        try {
            return Files.createTempDirectory("telaah-extraction-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a work folder for reading files", e);
        }
    }

    /** A process or thread that is just ending may still write a last file, so it may take several goes. */
    private static void remove(Path folder) {
        for (int go = 0; go < GOES && Files.exists(folder); go++) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException | UncheckedIOException e) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
        fork.close();
        remove(work);
    }
}

package id.telaah.extraction;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param forks processes that read files side by side
 * @param memoryMegabytes heap of each process
 * @param timeout for one file, without character recognition
 * @param ocr whether pages without text are recognised by Tesseract when it is installed
 * @param ocrThreads pages that are recognised side by side
 * @param pageTimeout for the recognition of one page
 * @param maxPages pages of one file beyond this are not read
 * @param maxCharacters text of one file beyond this is not read
 * @param cache folder that keeps what was recognised, so that the same scan is read at once the next time; null when
 *     nothing is to be kept
 * @param lasting whether the processes live long enough to be compiled thoroughly: after some hundred pages they read twice as
 *     fast, before that they take more processor time
 */
public record ExtractionOptions(
        int forks,
        int memoryMegabytes,
        Duration timeout,
        boolean ocr,
        int ocrThreads,
        Duration pageTimeout,
        int maxPages,
        int maxCharacters,
        @Nullable Path cache,
        boolean lasting) {

    /** Two processes of 768 MB, two minutes a file, recognition on all processors. */
    public static final ExtractionOptions DEFAULT = new ExtractionOptions(
            2,
            768,
            Duration.ofMinutes(2),
            true,
            Runtime.getRuntime().availableProcessors(),
            Duration.ofSeconds(60),
            2000,
            20_000_000,
            null,
            false);

    public ExtractionOptions {
        if (forks < 1 || memoryMegabytes < 64 || ocrThreads < 1 || maxPages < 1 || maxCharacters < 1) {
            throw new IllegalArgumentException(
                    "Extraction needs at least 1 fork, 64 MB, 1 thread, 1 page, 1 character: %d, %d, %d, %d, %d"
                            .formatted(forks, memoryMegabytes, ocrThreads, maxPages, maxCharacters));
        }
        if (timeout.isNegative() || timeout.isZero() || pageTimeout.isNegative() || pageTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "Extraction needs timeouts above zero: %s, %s".formatted(timeout, pageTimeout));
        }
    }

    public ExtractionOptions withOcr(boolean wanted) {
        return with(copy -> copy.ocr = wanted);
    }

    public ExtractionOptions withTimeout(Duration perFile) {
        return with(copy -> copy.timeout = perFile);
    }

    public ExtractionOptions withForks(int processes) {
        return with(copy -> copy.forks = processes);
    }

    public ExtractionOptions withMaxPages(int pages) {
        return with(copy -> copy.maxPages = pages);
    }

    public ExtractionOptions withCache(@Nullable Path folder) {
        return with(copy -> copy.cache = folder);
    }

    public ExtractionOptions withLasting(boolean processes) {
        return with(copy -> copy.lasting = processes);
    }

    private ExtractionOptions with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return new ExtractionOptions(
                copy.forks,
                memoryMegabytes,
                copy.timeout,
                copy.ocr,
                ocrThreads,
                pageTimeout,
                copy.maxPages,
                maxCharacters,
                copy.cache,
                copy.lasting);
    }

    /** What may be chosen otherwise than by {@link #DEFAULT}. */
    private static final class Copy {
        private int forks;
        private Duration timeout;
        private boolean ocr;
        private int maxPages;
        private @Nullable Path cache;
        private boolean lasting;

        Copy(ExtractionOptions options) {
            forks = options.forks;
            timeout = options.timeout;
            ocr = options.ocr;
            maxPages = options.maxPages;
            cache = options.cache;
            lasting = options.lasting;
        }
    }
}

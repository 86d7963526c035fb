package id.telaah.assessment;

import id.telaah.assessment.Progress.Step;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.Intake;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Reading;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The files of a folder, an archive, or one file, ready to be read several at a time. The processes that read them start
 * when it is opened; they and all temporary files are gone when it is closed or the program is interrupted.
 */
public final class DossierFolder implements AutoCloseable {
    private final Intake intake;
    private final Extraction extraction;
    private final ExtractionOptions options;
    private final Steps steps;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread interrupted = new Thread(this::release, "telaah-interrupted");

    private DossierFolder(Intake intake, ExtractionOptions options, Progress progress) {
        this.intake = intake;
        this.options = options;
        this.steps = new Steps(progress, intake.documents().size());
        this.extraction = new Extraction(options, steps::page);
    }

    /**
     * Collects the files, to be read in the usual way.
     *
     * @param ocr false to leave scanned pages unread
     * @throws DossierException when there is nothing to read
     */
    public static DossierFolder open(Path path, boolean ocr, Progress progress) {
        return open(path, ExtractionOptions.DEFAULT.withOcr(ocr), progress);
    }

    /**
     * Collects the files.
     *
     * @throws DossierException when there is nothing to read
     */
    public static DossierFolder open(Path path, ExtractionOptions options, Progress progress) {
        progress.at(Step.INTAKE, 0, 0, "");
        try {
            var intake = Intake.open(path);
            if (intake.documents().isEmpty()) {
                intake.close();
                throw new DossierException(DossierException.Cause.EMPTY, path.toString());
            }
            var dossier = new DossierFolder(intake, options, progress);
            Runtime.getRuntime().addShutdownHook(dossier.interrupted);
            return dossier;
        } catch (NoSuchFileException e) {
            throw new DossierException(DossierException.Cause.MISSING, path.toString());
        } catch (IOException e) {
            throw new DossierException(DossierException.Cause.UNREADABLE, path.toString());
        }
    }

    /** Reads all files and hands them on in the order of their paths. */
    public void read(KnowledgeBase kb, Consumer<Document> documents) {
        var reading = new Reading(kb.forms());
        var workers = Executors.newFixedThreadPool(options.forks());
        try {
            intake.documents().stream()
                    .map(file -> submit(workers, reading, file))
                    .toList()
                    .forEach(future -> documents.accept(finished(future)));
        } finally {
            workers.shutdownNow();
        }
    }

    private Future<Document> submit(ExecutorService workers, Reading reading, StoredDocument file) {
        return workers.submit(() -> {
            var document = DocumentReader.document(reading, file, extraction.extract(file));
            steps.done(file.file());
            return document;
        });
    }

    private static Document finished(Future<Document> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem
                    ? problem
                    : new IllegalStateException("A file could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            // The program is ending: the hook is at work and this call has nothing left to do.
            return;
        }
        release();
    }

    private void release() {
        if (closed.compareAndSet(false, true)) {
            extraction.close();
            intake.close();
        }
    }

    /** Counts the files and passes news on, one at a time. */
    private static final class Steps {
        private final Progress progress;
        private final int total;
        private final AtomicInteger done = new AtomicInteger();

        Steps(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
        }

        synchronized void page(String file, int pages, int of) {
            if (of > 0) {
                progress.recognising(file, pages, of);
            }
        }

        synchronized void done(String file) {
            progress.at(Step.READING, done.incrementAndGet(), total, file);
        }
    }
}

package id.telaah.assessment;

import id.telaah.assessment.Progress.Step;
import id.telaah.extraction.ExtractedDocument;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads all files of a dossier, several at a time, and hands them on in the order of their paths. */
public final class DossierReader {
    private final Reading reading;
    private final ExtractionOptions options;

    /** @param ocr false to leave scanned pages unread */
    public DossierReader(KnowledgeBase kb, boolean ocr) {
        this.reading = new Reading(kb.forms());
        this.options = ExtractionOptions.DEFAULT.withOcr(ocr);
    }

    /**
     * Reads a folder, an archive or one file.
     *
     * @throws DossierException when there is nothing to read
     */
    public void read(Path path, Progress progress, Consumer<Document> documents) {
        progress.at(Step.INTAKE, 0, 0, "");
        try (var intake = Intake.open(path)) {
            if (intake.documents().isEmpty()) {
                throw new DossierException(DossierException.Cause.EMPTY, path.toString());
            }
            read(intake.documents(), new Steps(progress, intake.documents().size()), documents);
        } catch (NoSuchFileException e) {
            throw new DossierException(DossierException.Cause.MISSING, path.toString());
        } catch (IOException e) {
            throw new DossierException(DossierException.Cause.UNREADABLE, path.toString());
        }
    }

    private void read(List<StoredDocument> files, Steps steps, Consumer<Document> documents) {
        var workers = Executors.newFixedThreadPool(options.forks());
        try (var extraction = new Extraction(options, steps::page)) {
            files.stream()
                    .map(file -> submit(workers, extraction, file, steps))
                    .toList()
                    .forEach(future -> documents.accept(finished(future)));
        } finally {
            workers.shutdownNow();
        }
    }

    private Future<Document> submit(ExecutorService workers, Extraction extraction, StoredDocument file, Steps steps) {
        return workers.submit(() -> {
            var document = document(file, extraction.extract(file));
            steps.done(file.file());
            return document;
        });
    }

    /** One file that the program cannot understand must not cost the rest of the dossier. */
    private Document document(StoredDocument file, ExtractedDocument extracted) {
        try {
            return reading.read(file, extracted);
        } catch (RuntimeException e) {
            var message =
                    "Susunan berkas ini tidak dapat diuraikan (%s); periksa isinya, lalu unggah ulang sebagai PDF."
                            .formatted(e.getClass().getSimpleName());
            var note = new ExtractedDocument.Note("structure-not-read", message, 0);
            return reading.read(
                    file,
                    new ExtractedDocument(
                            extracted.mediaType(),
                            ExtractedDocument.State.UNREADABLE,
                            List.of(),
                            List.of(note),
                            Map.of()));
        }
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

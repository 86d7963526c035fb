package id.telaah.dossier;

import id.telaah.assessment.Assessor;
import id.telaah.assessment.DocumentReader;
import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.StoredDocument;
import id.telaah.reading.Document;
import id.telaah.store.ContentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was read from contents, kept beside them: the same bytes under the same extension are read once. */
@Component
final class Readings implements AutoCloseable {
    private final Assessor assessor;
    private final ContentStore store;
    private @Nullable DocumentReader reader;
    private DocumentReader.@Nullable Kind kind;
    private boolean closed;

    Readings(Assessor assessor, ContentStore store) {
        this.assessor = assessor;
        this.store = store;
    }

    /** Reading was broken off by the end of the program; nothing is known about the file. */
    static final class BrokenOff extends RuntimeException {
        BrokenOff() {
            super("Reading was broken off because the program ends");
        }
    }

    /** The processes start with the first file, so that a server is up before them. */
    private synchronized DocumentReader reader() {
        if (closed) {
            throw new BrokenOff();
        }
        if (reader == null) {
            reader = assessor.reader(
                    ExtractionOptions.DEFAULT.withCache(store.cache("ocr")).withLasting(true));
        }
        return reader;
    }

    String version() {
        return kind().version();
    }

    /** Whether scans are recognised here. */
    boolean recognises() {
        return kind().recognises();
    }

    /** Found out without the reader: a node that only serves may never need one. */
    private synchronized DocumentReader.Kind kind() {
        if (kind == null) {
            kind = assessor.readerKind(ExtractionOptions.DEFAULT);
        }
        return kind;
    }

    /** A document as it was read before, or read now. */
    Document document(StoredDocument file, String extension) {
        return kept(file.sha256(), extension)
                .map(document -> named(document, file.file()))
                .orElseGet(() -> read(file, extension));
    }

    /** The words of a file that was read; none when it has no places. */
    DocumentWords words(StoredDocument file, String extension) {
        document(file, extension);
        return derived(file.sha256(), wordsName(extension))
                .map(DocumentWords::parse)
                .orElseGet(() -> new DocumentWords(java.util.Map.of()));
    }

    private Document read(StoredDocument file, String extension) {
        var read = reader().read(file);
        if (Thread.currentThread().isInterrupted() || isClosed()) {
            throw new BrokenOff();
        }
        keep(file.sha256(), wordsName(extension), read.words().text());
        keep(file.sha256(), name(extension), new StoredReading(version(), read.document()).json());
        return read.document();
    }

    private Optional<Document> kept(String sha256, String extension) {
        return derived(sha256, name(extension)).flatMap(json -> StoredReading.document(json, version()));
    }

    private static Document named(Document document, String file) {
        return new Document(
                file,
                document.sha256(),
                document.mediaType(),
                document.pages(),
                document.state(),
                document.pageTexts(),
                document.notes(),
                document.segments());
    }

    private static String name(String extension) {
        return "reading-" + extension + ".json.gz";
    }

    private static String wordsName(String extension) {
        return "words-" + extension + ".txt.gz";
    }

    private void keep(String sha256, String name, String text) {
        try {
            store.derive(sha256, name, out -> {
                var packed = new GZIPOutputStream(out);
                packed.write(text.getBytes(StandardCharsets.UTF_8));
                packed.finish();
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep what was read from " + sha256, e);
        }
    }

    private Optional<String> derived(String sha256, String name) {
        return store.derived(sha256, name).map(Readings::unpacked);
    }

    private static String unpacked(Path file) {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (reader != null) {
            reader.close();
        }
    }
}

package id.telaah.assessment;

import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Reads single files, as long as it is open; its processes are kept for the next file. Safe for use by several threads,
 * as many as there are processes. What it makes of a file depends on the bytes, the extension of the name and
 * {@link #version} alone.
 */
public final class DocumentReader implements AutoCloseable {
    /** Goes up whenever the same bytes may be read otherwise than before. */
    private static final int GENERATION = 4;

    private final Reading reading;
    private final Extraction extraction;
    private final String version;

    DocumentReader(KnowledgeBase kb, ExtractionOptions options) {
        this.reading = new Reading(kb.forms());
        this.extraction = new Extraction(options);
        this.version = Kind.of(kb, extraction.recognises()).version();
    }

    /**
     * How files are read on this machine.
     *
     * @param version see {@link DocumentReader#version}
     * @param recognises whether scans are recognised
     */
    public record Kind(String version, boolean recognises) {
        static Kind of(KnowledgeBase kb, boolean recognises) {
            var version = "%d-%s%s".formatted(GENERATION, digest(kb.forms().toString()), recognises ? "-ocr" : "");
            return new Kind(version, recognises);
        }
    }

    /** A file as it was understood, and where its words stand. */
    public record Read(Document document, DocumentWords words) {}

    /** Reads a file; one that cannot be understood gives a document that is unreadable and says why. */
    public Read read(StoredDocument file) {
        var extracted = extraction.extract(file);
        return new Read(document(reading, file, extracted), DocumentWords.of(extracted));
    }

    /** Tells readings apart: the way of reading, the known document forms, whether scans are recognised. */
    public String version() {
        return version;
    }

    /** One file that the program cannot understand must not cost the rest of the dossier. */
    static Document document(Reading reading, StoredDocument file, ExtractedDocument extracted) {
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

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        extraction.close();
    }
}

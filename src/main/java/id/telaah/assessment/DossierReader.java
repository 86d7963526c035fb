package id.telaah.assessment;

import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads all files of a dossier, several at a time, and hands them on in the order of their paths. */
public final class DossierReader {

    /** @param ocr false to leave scanned pages unread */
    public DossierReader(KnowledgeBase kb, boolean ocr) {
        throw new UnsupportedOperationException("to be written" + kb.version() + ocr);
    }

    /**
     * Reads a folder, an archive or one file.
     *
     * @throws DossierException when there is nothing to read
     */
    public void read(Path path, Progress progress, Consumer<Document> documents) {
        throw new UnsupportedOperationException("to be written" + path + progress + documents);
    }
}

package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.reading.Document;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index of passages. Every engine gives the same set of passages for the same expression.
 *
 * <p>A passage answers an expression when its own text, its lead-in or its headings hold the words; a phrase stands in
 * one of them and never runs from one into the next. Ids are {@code file + "#" + passage id}. Dossiers never see each
 * other.
 */
public interface PassageIndex extends AutoCloseable {

    /** Adds a document to a dossier; a document of the same file is replaced. */
    void add(String dossier, Document document);

    /** Removes a file from a dossier; does nothing when it is not there. */
    void remove(String dossier, String file);

    /** Makes all changes visible to {@link #find}. */
    void refresh();

    /** Ids of all passages of a dossier that answer the expression, in ascending order. */
    List<String> find(String dossier, Expression expression);

    /** The best passages of a dossier for words typed by a person, best first; of equal ones the lower id first. */
    List<Hit> search(String dossier, String words, int limit);

    /**
     * The best passages within reach for words typed by a person, best first; of equal ones the lower id first. Only an
     * index on disk keeps the texts for it.
     *
     * @param from how many to skip
     */
    List<Text> search(Reach reach, String words, int from, int limit);

    /**
     * A passage found, with its text.
     *
     * @param page counted from 1; null for formats without fixed pages
     */
    record Text(String file, @Nullable Integer page, String locator, String text) {}

    /** A passage found, with its score; scores only compare inside one answer. */
    record Hit(String id, double score) {}

    @Override
    void close();

    /** An empty index that lives as long as the program. */
    static PassageIndex inMemory(TextAnalysis analysis) {
        return LucenePassageIndex.inMemory((VocabularyAnalysis) analysis);
    }

    /**
     * An index in a folder of its own, which is made when it is not there. It belongs to one vocabulary: index anew into
     * an empty folder when the vocabulary changes.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be used, for instance because another process does
     */
    static PassageIndex onDisk(TextAnalysis analysis, Path folder) {
        return LucenePassageIndex.onDisk((VocabularyAnalysis) analysis, folder);
    }
}

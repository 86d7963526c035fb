package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.reading.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
     * What may be found. It goes into the query: everything else is not even ranked.
     *
     * @param everything true for all dossiers; {@code dossiers} and {@code files} are empty then
     * @param dossiers of which everything may be found
     * @param files single files that may be found, by dossier
     * @param hidden files that may not be found all the same, by dossier
     */
    record Reach(
            boolean everything, Set<String> dossiers, Map<String, Set<String>> files, Map<String, Set<String>> hidden) {
        public Reach {
            dossiers = Set.copyOf(dossiers);
            files = copied(files);
            hidden = copied(hidden);
            if (everything && !(dossiers.isEmpty() && files.isEmpty())) {
                throw new IllegalArgumentException("Everything reaches farther than the dossiers %s and the files of %s"
                        .formatted(dossiers, files.keySet()));
            }
        }

        /** Everything but some files. */
        public static Reach everywhere(Map<String, Set<String>> hidden) {
            return new Reach(true, Set.of(), Map.of(), hidden);
        }

        /** Single files. */
        public static Reach files(Map<String, Set<String>> files) {
            return new Reach(false, Set.of(), files, Map.of());
        }

        boolean isNothing() {
            return !everything && dossiers.isEmpty() && files.isEmpty();
        }

        private static Map<String, Set<String>> copied(Map<String, Set<String>> files) {
            return files.entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> Set.copyOf(entry.getValue()),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

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

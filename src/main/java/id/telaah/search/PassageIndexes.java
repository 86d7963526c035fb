package id.telaah.search;

import id.telaah.search.PassageIndex.Reach;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that people search, one generation beside the other: the one that is served and, while everything is
 * indexed anew, the next. All methods may be called by several threads, and on Elasticsearch by several servers.
 *
 * <p>Every method throws {@link Unavailable} while the engine does not take part, and {@link Damaged} when a generation has
 * to be made again.
 */
public interface PassageIndexes extends AutoCloseable {

    /**
     * One index.
     *
     * @param name never given twice
     * @param usable false when it was made for another vocabulary or by another version
     * @param served true when searches go to it
     */
    record Generation(String name, boolean usable, boolean served) {}

    /** All there are, by name. */
    List<Generation> generations();

    /** Makes an empty generation, which is not served yet. */
    Generation create();

    /** From now on searches go to this one, in one step; all others are removed. */
    void serve(String generation);

    /** Removes a generation; does nothing when it is not there. */
    void drop(String generation);

    /** A generation to write to. Closing it gives back what it holds, not the generation. */
    PassageIndex open(String generation);

    /** Searches the one that is served, as {@link PassageIndex#search(PassageIndex.Reach, String, int, int)} does. */
    List<PassageIndex.Text> search(Reach reach, String words, int from, int limit);

    /** Asks whether the engine takes part. */
    void check();

    @Override
    void close();

    /**
     * Generations in a folder of their own, for one process.
     *
     * @param vocabulary digest of what the analysis comes from: letters and digits
     */
    static PassageIndexes onDisk(TextAnalysis analysis, String vocabulary, Path folder) {
        return new LuceneIndexes((VocabularyAnalysis) analysis, vocabulary, folder);
    }

    /**
     * Generations in an Elasticsearch.
     *
     * @param vocabulary digest of what the analysis comes from: letters and digits
     * @throws java.io.UncheckedIOException when the certificate cannot be read
     */
    static PassageIndexes elasticsearch(TextAnalysis analysis, String vocabulary, Elasticsearch settings) {
        return new ElasticIndexes((VocabularyAnalysis) analysis, vocabulary, settings, ElasticConnection.to(settings));
    }

    /**
     * How an Elasticsearch is reached and used.
     *
     * @param uris of its nodes
     * @param apiKey as Elasticsearch gave it, encoded; null without
     * @param username null without
     * @param caCertificate PEM file of the authority that signed the nodes' certificates; null for a public one
     * @param indexPrefix begins the names of everything that is made there
     * @param shards of an index
     * @param replicas of a shard
     * @param timeout for one answer
     */
    record Elasticsearch(
            List<URI> uris,
            @Nullable String apiKey,
            @Nullable String username,
            @Nullable String password,
            @Nullable Path caCertificate,
            String indexPrefix,
            int shards,
            int replicas,
            Duration timeout) {
        public Elasticsearch {
            uris = List.copyOf(uris);
        }

        /** Secrets do not belong into logs. */
        @Override
        public String toString() {
            return "Elasticsearch " + uris + " " + indexPrefix;
        }
    }

    /** The engine does not take part now; the same call may succeed later. */
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Why; tells what an operator has to mend. */
        public enum Reason {
            /** Nobody answers, or not in time. */
            UNREACHABLE,
            /** The certificate is not trusted. */
            CERTIFICATE,
            /** Key, user or password are wrong. */
            CREDENTIALS,
            /** The rights of the key or user do not suffice. */
            RIGHTS,
            /** It takes no writes now: overloaded, or no room on its disks. */
            BLOCKED,
            /** It answers, with a fault of its own. */
            FAILED,
            /** No generation is served yet. */
            NOT_READY,
            /** Another process has the folder. */
            IN_USE
        }

        private final Reason reason;

        Unavailable(Reason reason, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** The generation is lost, or cannot take what it has to keep: index everything anew into another one. */
    final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1;

        Damaged(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}

package id.telaah.dossier;

import id.telaah.assessment.Assessor;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import id.telaah.search.PassageIndex.Reach;
import id.telaah.search.PassageIndexes;
import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Generation;
import id.telaah.search.PassageIndexes.Unavailable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** The search index, in the data folder or in an Elasticsearch. It can always be made again from what was read. */
@Component
final class FullText implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FullText.class);

    /** Files that are being read do not wait for an engine that did not answer a moment ago. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final int DIGITS = 12;

    /** @param data the data folder of the server */
    @ConfigurationProperties("telaah")
    record DataFolder(Path data) {}

    private final Assessor assessor;
    private final Path folder;
    private final SearchSettings settings;
    private final Queue queue;
    private @Nullable PassageIndexes indexes;
    private volatile long restingSince = System.nanoTime() - REST.toNanos();

    FullText(Assessor assessor, DataFolder folder, SearchSettings settings, Queue queue) {
        this.assessor = assessor;
        this.folder = folder.data().resolve("search");
        this.settings = settings;
        this.queue = queue;
    }

    /**
     * Makes a file findable if the engine takes part; when this returns, it is, also after a kill.
     *
     * @return the generations that have it; the sweep puts it into the others
     */
    Set<String> put(EvidenceFile file, Document document) {
        var have = new HashSet<String>();
        if (System.nanoTime() - restingSince < REST.toNanos()) {
            return have;
        }
        try {
            for (var generation : all().generations()) {
                if (generation.usable()) {
                    put(generation.name(), Map.of(file, document));
                    have.add(generation.name());
                }
            }
            if (have.isEmpty()) {
                queue.searchSoon(); // the first generation is about to be made
            }
        } catch (Unavailable | Damaged | UncheckedIOException later) {
            restingSince = System.nanoTime();
            LOG.warn("File {} is put into the search index later: {}", file.id(), later.getMessage());
        }
        return have;
    }

    /** Puts files into one generation; when this returns, all of them are findable there. */
    void put(String generation, Map<EvidenceFile, Document> documents) {
        try (var index = all().open(generation)) {
            documents.forEach((file, document) -> index.add(file.dossier().toString(), named(document, file.id())));
            index.refresh();
        }
    }

    /** Takes files out of one generation. */
    void remove(String generation, List<EvidenceFile> files) {
        try (var index = all().open(generation)) {
            files.forEach(
                    file -> index.remove(file.dossier().toString(), file.id().toString()));
            index.refresh();
        }
    }

    List<PassageIndex.Text> search(Reach reach, String words, int from, int limit) {
        return all().search(reach, words, from, limit);
    }

    List<Generation> generations() {
        return all().generations();
    }

    Generation create() {
        return all().create();
    }

    void serve(Generation generation) {
        all().serve(generation.name());
    }

    void drop(Generation generation) {
        all().drop(generation.name());
    }

    void check() {
        all().check();
    }

    /** In the index a file is known by its id, so that it may be found under any path. */
    private static Document named(Document document, UUID id) {
        return new Document(
                id.toString(),
                document.sha256(),
                document.mediaType(),
                document.pages(),
                document.state(),
                document.pageTexts(),
                document.notes(),
                document.segments());
    }

    /** Opened with the first use: it needs the knowledge base, which loads meanwhile. */
    private synchronized PassageIndexes all() {
        var open = indexes;
        if (open == null) {
            var digest = assessor.knowledge().digest();
            var vocabulary = digest.substring(digest.indexOf(':') + 1).substring(0, DIGITS);
            open = settings.engine() == SearchSettings.Engine.LUCENE
                    ? PassageIndexes.onDisk(assessor.analysis(), vocabulary, folder)
                    : PassageIndexes.elasticsearch(
                            assessor.analysis(),
                            vocabulary,
                            settings.elasticsearch().settings());
            indexes = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (indexes != null) {
            indexes.close();
            indexes = null;
        }
    }
}

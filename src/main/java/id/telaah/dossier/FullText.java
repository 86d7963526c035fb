package id.telaah.dossier;

import id.telaah.assessment.Assessor;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The search index in the data folder. It can always be made again from what was read: it is thrown away when it is
 * damaged or belongs to another knowledge base.
 */
@Component
final class FullText implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FullText.class);
    /** Goes up when the index keeps something else than before. */
    private static final int FORMAT = 1;

    /** @param data the data folder of the server */
    @ConfigurationProperties("telaah")
    record DataFolder(Path data) {}

    private final Assessor assessor;
    private final Path folder;
    private @Nullable PassageIndex index;
    private boolean incomplete;

    FullText(Assessor assessor, DataFolder folder) {
        this.assessor = assessor;
        this.folder = folder.data().resolve("search");
    }

    /** Makes a file findable; when this returns, it is, also after a kill. */
    void put(EvidenceFile file, Document document) {
        var open = index();
        open.add(file.dossier().toString(), named(document, file.id()));
        open.refresh();
    }

    /** @param allowed the files that may be found, by dossier */
    List<PassageIndex.Text> search(Map<String, Set<String>> allowed, String words, int from, int limit) {
        return index().search(allowed, words, from, limit);
    }

    /** True when the index was thrown away and {@link #completed} was not said since. */
    synchronized boolean isIncomplete() {
        index();
        return incomplete;
    }

    /** Everything that was read is in the index again. */
    synchronized void completed() {
        try {
            Files.writeString(marker(), mark());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the search folder " + folder, e);
        }
        incomplete = false;
    }

    private String mark() {
        return FORMAT + " " + assessor.knowledge().digest();
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

    private synchronized PassageIndex index() {
        var open = index;
        if (open == null) {
            open = opened();
            index = open;
        }
        return open;
    }

    private PassageIndex opened() {
        try {
            return isOfThisKind() ? PassageIndex.onDisk(assessor.analysis(), folder.resolve("index")) : anew();
        } catch (UncheckedIOException | IllegalArgumentException damaged) {
            LOG.warn("The search index is damaged and is made again", damaged);
            return anew();
        }
    }

    private boolean isOfThisKind() {
        try {
            return Files.exists(marker()) && Files.readString(marker()).equals(mark());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + marker(), e);
        }
    }

    private PassageIndex anew() {
        try {
            remove();
            incomplete = true;
            return PassageIndex.onDisk(assessor.analysis(), Files.createDirectories(folder.resolve("index")));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the search folder " + folder, e);
        }
    }

    private Path marker() {
        return folder.resolve("format");
    }

    private void remove() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}

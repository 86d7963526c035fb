package id.telaah.dossier;

import id.telaah.intake.FilePath;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.KnowledgeBaseException;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Generation;
import id.telaah.search.PassageIndexes.Unavailable;
import id.telaah.store.ContentStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the search index equal to what was read, while people work. A generation that is not served yet is filled and then
 * takes the place of the one that is; whoever wants everything indexed anew only has to begin one.
 */
@Component
public final class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int TOGETHER = 50;

    /** So many sweeps look at what is due only; after them, and first of all, one looks at everything. */
    private static final int THOROUGH = 30;

    private final FullText text;
    private final IndexedFiles indexed;
    private final Readings readings;
    private final ContentStore store;
    private final Queue queue;
    private final AtomicInteger sweeps = new AtomicInteger(THOROUGH);
    private final JudgeJob job;
    private volatile boolean unavailable;

    Rebuilding(FullText text, IndexedFiles indexed, Readings readings, ContentStore store, Queue queue, JudgeJob job) {
        this.text = text;
        this.indexed = indexed;
        this.readings = readings;
        this.store = store;
        this.queue = queue;
        this.job = job;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        queue.searchSoon();
    }

    /** Begins to index everything anew; the sweep does it. Searches go to the present index until then. */
    public void begin() {
        text.create();
        queue.searchSoon();
    }

    /**
     * Indexes everything anew and returns when searches go to the new index. Servers may run meanwhile.
     *
     * @param progress told the number of files put in so far
     * @throws Outdated when other nodes know more
     * @throws Unavailable while the engine does not take part; what was begun is finished by the sweep of a server
     */
    public void rebuild(IntConsumer progress) {
        if (!job.counts()) {
            throw new Outdated();
        }
        var next = text.create();
        fill(next, progress);
        succeed(next);
    }

    /** Nodes at work have knowledge that goes before this one; what it indexed they would index again. */
    public static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;

        Outdated() {
            super(
                    "Nodes at work have newer or more complete knowledge than this program. Use the program of those nodes.");
        }
    }

    /** Puts in what is missing. One server at a time does it, never one whose knowledge does not count. */
    void sweep() {
        try {
            if (!job.counts()) {
                return;
            }
            catchUp();
            if (unavailable) {
                LOG.info("The search engine takes part again; nothing is missing in the index");
            }
            unavailable = false;
        } catch (Unavailable | Damaged e) {
            if (!unavailable) {
                LOG.warn("Search is delayed: {}", e.getMessage());
            }
            unavailable = true;
        } catch (Outdated waits) {
            LOG.info("The search index is left to the nodes whose knowledge counts");
        } catch (KnowledgeBaseException faulty) {
            LOG.debug("Nothing is indexed without a knowledge base; the server does not start with this one", faulty);
        }
    }

    private void catchUp() {
        var all = text.generations();
        indexed.keepOnly(all.stream().map(Generation::name).collect(Collectors.toSet()));
        var served = all.stream().filter(Generation::served).findFirst();
        var next = all.stream()
                .filter(one -> one.usable() && !one.served())
                .findFirst()
                .or(() ->
                        served.filter(Generation::usable).isPresent() ? Optional.empty() : Optional.of(text.create()));
        if (served.isEmpty()) {
            indexed.allDue();
            next.ifPresent(text::serve); // better some files are found than none
        }
        var kept = Stream.concat(served.stream(), next.stream())
                .filter(Generation::usable)
                .toList();
        if (settle(kept)) {
            complete(served, next);
        }
    }

    /** Now and then everything is looked at; in between, what is due was enough. */
    private void complete(Optional<Generation> served, Optional<Generation> next) {
        if (served.isPresent() && next.isPresent()) {
            next.filter(this::isWhole).ifPresent(this::succeed);
        } else if (sweeps.incrementAndGet() >= THOROUGH
                && served.or(() -> next).map(this::isWhole).orElse(true)) {
            sweeps.set(0);
        }
    }

    /** Puts in what was read and takes out what is valid no more; false when a generation had to be made anew. */
    private boolean settle(List<Generation> generations) {
        var done = 0;
        UUID last = null;
        for (var files = indexed.due(last, TOGETHER); !files.isEmpty(); files = indexed.due(last, TOGETHER)) {
            var read = documents(files.stream().filter(Rebuilding::isRead).toList());
            var gone = files.stream().filter(file -> !isRead(file)).toList();
            if (!generations.stream().allMatch(one -> holds(one, () -> enter(one.name(), gone, read)))) {
                return false;
            }
            indexed.settled(gone);
            indexed.settled(read.keySet());
            last = files.get(files.size() - 1).id();
            done += read.size();
        }
        told(done, generations);
        return true;
    }

    private static boolean isRead(EvidenceFile file) {
        return file.state() == EvidenceFile.State.READ;
    }

    private void enter(String generation, List<EvidenceFile> gone, Map<EvidenceFile, Document> read) {
        if (!gone.isEmpty()) {
            remove(generation, gone);
        }
        if (!read.isEmpty()) {
            put(generation, read);
        }
    }

    private void remove(String generation, List<EvidenceFile> files) {
        text.remove(generation, files);
        indexed.removed(generation, ids(files));
    }

    private void put(String generation, Map<EvidenceFile, Document> documents) {
        text.put(generation, documents);
        indexed.entered(generation, ids(List.copyOf(documents.keySet())));
    }

    private boolean isWhole(Generation generation) {
        return holds(generation, () -> fill(generation, files -> {}));
    }

    /** Works on a generation; one that is damaged gives way to a new one. */
    private boolean holds(Generation generation, Runnable work) {
        try {
            work.run();
            return true;
        } catch (Damaged damaged) {
            LOG.error(
                    "The search index {} is made anew under another name: {}", generation.name(), damaged.getMessage());
            succeed(anew());
            return false;
        }
    }

    private Generation anew() {
        var anew = text.create();
        try {
            fill(anew, files -> {});
            return anew;
        } catch (Damaged again) {
            text.drop(anew);
            throw again;
        }
    }

    /** Newer knowledge may have come while this was filled: it brings an index of its own. */
    private void succeed(Generation generation) {
        if (!job.counts()) {
            throw new Outdated();
        }
        text.serve(generation);
        indexed.keepOnly(Set.of(generation.name()));
        LOG.info("Searches go to the index {}", generation.name());
    }

    private void fill(Generation generation, IntConsumer progress) {
        var name = generation.name();
        remove(name, indexed.outdated(name)); // even of none: it shows whether the index can be written to
        UUID last = null;
        var done = 0;
        for (var files = next(name, last); !files.isEmpty(); files = next(name, last)) {
            var documents = documents(files);
            put(name, documents);
            last = files.get(files.size() - 1).id();
            done += documents.size();
            progress.accept(done);
        }
        told(done, List.of(generation));
    }

    private static void told(int done, List<Generation> generations) {
        if (done > 0) {
            LOG.info(
                    "{} files were put into the search index {}",
                    done,
                    generations.stream().map(Generation::name).toList());
        }
    }

    private List<EvidenceFile> next(String generation, @Nullable UUID last) {
        return indexed.missing(generation, last, TOGETHER);
    }

    private static List<UUID> ids(List<EvidenceFile> files) {
        return files.stream().map(EvidenceFile::id).toList();
    }

    /** Files whose original is missing are left out, and tried again with the next sweep. */
    private Map<EvidenceFile, Document> documents(List<EvidenceFile> files) {
        var documents = new LinkedHashMap<EvidenceFile, Document>();
        files.forEach(file -> store.original(file.sha256()).ifPresent(bytes -> {
            var stored = new StoredDocument(file.path(), bytes, file.sha256(), file.size(), Optional.empty());
            documents.put(file, readings.document(stored, new FilePath(file.path()).extension()));
        }));
        return documents;
    }
}

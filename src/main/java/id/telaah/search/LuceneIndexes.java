package id.telaah.search;

import id.telaah.search.PassageIndex.Reach;
import id.telaah.search.PassageIndexes.Unavailable.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.util.FileSystemUtils;

/** Generations as folders; a file names the one that is served. One process has them at a time. */
final class LuceneIndexes implements PassageIndexes {
    private static final String SERVED = "served";

    private final VocabularyAnalysis analysis;
    private final String kind;
    private final Path folder;
    private final Map<String, PassageIndex> open = new HashMap<>();
    private final ReadWriteLock swapping = new ReentrantReadWriteLock();

    LuceneIndexes(VocabularyAnalysis analysis, String vocabulary, Path folder) {
        this.analysis = analysis;
        this.kind = "f" + PassageFields.FORMAT + "-" + vocabulary + "-";
        this.folder = folder;
    }

    @Override
    public List<Generation> generations() {
        String served = served().orElse("");
        return names().stream()
                .map(name -> new Generation(name, name.startsWith(kind), name.equals(served)))
                .toList();
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the search folder " + folder, e);
        }
    }

    private Optional<String> served() {
        Path file = folder.resolve(SERVED);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public Generation create() {
        String name = kind + UUID.randomUUID().toString().substring(0, 8);
        try {
            Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the search folder " + folder, e);
        }
        return new Generation(name, true, false);
    }

    @Override
    public void serve(String generation) {
        swapping.writeLock().lock();
        try {
            open(generation).refresh();
            Path next = folder.resolve(SERVED + ".next");
            Files.writeString(next, generation);
            Files.move(next, folder.resolve(SERVED), StandardCopyOption.ATOMIC_MOVE);
            names().stream().filter(other -> !other.equals(generation)).forEach(this::removed);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the search folder " + folder, e);
        } finally {
            swapping.writeLock().unlock();
        }
    }

    @Override
    public void drop(String generation) {
        swapping.writeLock().lock();
        try {
            removed(generation);
        } finally {
            swapping.writeLock().unlock();
        }
    }

    private void removed(String generation) {
        PassageIndex index;
        synchronized (open) {
            index = open.remove(generation);
        }
        if (index != null) {
            index.close();
        }
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(generation));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the search index " + generation, e);
        }
    }

    /** Stays open: a folder has one writer. */
    @Override
    public PassageIndex open(String generation) {
        synchronized (open) {
            PassageIndex known = open.get(generation);
            if (known == null) {
                known = opened(generation);
                open.put(generation, known);
            }
            return new Lent(known);
        }
    }

    private PassageIndex opened(String generation) {
        if (!Files.isDirectory(folder.resolve(generation))) {
            throw new Damaged("There is no search index " + generation + " in " + folder, null);
        }
        try {
            return LucenePassageIndex.onDisk(analysis, folder.resolve(generation));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LockObtainFailedException) {
                throw new Unavailable(Reason.IN_USE, "Another process uses the search folder " + folder, e);
            }
            throw new Damaged("The search index in " + folder.resolve(generation) + " is damaged", e);
        } catch (IllegalArgumentException e) {
            throw new Damaged("The search index in " + folder.resolve(generation) + " is damaged", e);
        }
    }

    @Override
    public List<PassageIndex.Text> search(Reach reach, String words, int from, int limit) {
        swapping.readLock().lock();
        try {
            String served = served().filter(name -> name.startsWith("f" + PassageFields.FORMAT + "-"))
                    .orElseThrow(() -> new Unavailable(Reason.NOT_READY, "No index is served yet", null));
            return open(served).search(reach, words, from, limit);
        } finally {
            swapping.readLock().unlock();
        }
    }

    @Override
    public void check() {
        open(served().orElseThrow(() -> new Unavailable(Reason.NOT_READY, "No index is served yet", null)));
    }

    @Override
    public void close() {
        synchronized (open) {
            open.values().forEach(PassageIndex::close);
            open.clear();
        }
    }
}

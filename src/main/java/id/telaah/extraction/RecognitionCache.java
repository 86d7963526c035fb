package id.telaah.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was recognised before, a file for each picture and way of reading. Several programs may share the folder: an entry
 * appears whole or not at all, and one that is damaged or stands under a foreign name is as good as none.
 */
final class RecognitionCache {
    /** Some tens of thousands of pages. */
    static final long MOST_BYTES = 512L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(RecognitionCache.class);
    private static final String VERSION = "telaah-ocr/1";
    private static final String ENDING = ".gz";
    private static final int FAN = 2;
    private static final int BETWEEN_SWEEPS = 256;

    private final Path folder;
    private final long most;
    private final AtomicInteger kept = new AtomicInteger();

    private record Entry(Path file, long size, FileTime used) {}

    RecognitionCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** @param key lower-case hex, of all that the recognition depends on */
    Optional<String> find(String key) {
        var file = place(key);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var found = content(key, unpacked(file));
            if (found.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return found;
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** A folder that cannot be written costs time, not the page. */
    void keep(String key, String text) {
        try {
            write(key, String.join("\n", VERSION, key, Digests.of(text), text));
            if (kept.getAndIncrement() % BETWEEN_SWEEPS == 0) {
                sweep();
            }
        } catch (IOException e) {
            LOG.warn(
                    "Cannot keep recognised text in {}: {}. Free space or choose another folder.",
                    folder,
                    e.toString());
        }
    }

    private static Optional<String> content(String key, String entry) {
        var parts = entry.split("\n", 4);
        var sound = parts.length == 4
                && parts[0].equals(VERSION)
                && parts[1].equals(key)
                && parts[2].equals(Digests.of(parts[3]));
        return sound ? Optional.of(parts[3]) : Optional.empty();
    }

    private Path place(String key) {
        return part(key).resolve(key + ENDING);
    }

    private Path part(String key) {
        return folder.resolve(key.substring(0, FAN));
    }

    private static String unpacked(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String key, String entry) throws IOException {
        var place = place(key);
        var part = part(key);
        makeFolder(part);
        var waiting = Files.createTempFile(part, "new", null);
        try {
            try (var out = new GZIPOutputStream(Files.newOutputStream(waiting))) {
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    /** What is recognised may be confidential: the folder is the owner's alone. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Takes away what was not used for the longest time, until three quarters of the space are in use. */
    void sweep() throws IOException {
        var entries = entries();
        var size = entries.stream().mapToLong(Entry::size).sum();
        if (size <= most) {
            return;
        }
        entries.sort(Comparator.comparing(Entry::used));
        for (var entry : entries) {
            if (size <= most / 4 * 3) {
                return;
            }
            Files.deleteIfExists(entry.file());
            size -= entry.size();
        }
    }

    /** Other programs write and sweep at the same time: what is gone meanwhile is left out. */
    private List<Entry> entries() throws IOException {
        var entries = new ArrayList<Entry>();
        try (var parts = Files.newDirectoryStream(folder)) {
            for (var part : parts) {
                addEntries(part, entries);
            }
        }
        return entries;
    }

    private static void addEntries(Path part, List<Entry> entries) throws IOException {
        try (var files = Files.newDirectoryStream(part)) {
            for (var file : files) {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
            }
        } catch (NoSuchFileException | NotDirectoryException gone) {
            // The next sweep sees what is left of this part.
        }
    }
}

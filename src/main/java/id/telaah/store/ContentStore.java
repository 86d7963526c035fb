package id.telaah.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in a folder that all nodes see. An original lies under its SHA-256, a derived file under the digest of its original and a
 * name. A file appears whole or not at all, also when the power fails in between.
 */
public final class ContentStore {
    private static final int FAN = 2;
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;
    private final long minFree;
    private final Path originals;
    private final Path derived;
    private final Path incoming;
    private final Path caches;

    /** Bytes that were kept: their lower-case hex SHA-256 and their number. */
    public record Kept(String sha256, long size) {}

    /** There is no room to keep something; nothing of it was kept. */
    public static final class Full extends IOException {
        private static final long serialVersionUID = 1;

        Full(Path folder, long free, @Nullable IOException cause) {
            super(
                    "The store %s has no room (%d bytes are free). Make room; nothing else is to be done."
                            .formatted(folder, free),
                    cause);
        }
    }

    /**
     * Opens a store.
     *
     * @param minFree bytes; with less free nothing new is taken, so that what was taken can still be read and judged
     * @throws IOException when the folder cannot be made or written
     */
    public ContentStore(Path folder, long minFree) throws IOException {
        this.folder = folder;
        this.minFree = minFree;
        originals = Files.createDirectories(folder.resolve("originals"));
        derived = Files.createDirectories(folder.resolve("derived"));
        incoming = Files.createDirectories(folder.resolve("incoming"));
        caches = folder.resolve("cache");
    }

    /**
     * Keeps an original; bytes that are there already are not written again.
     *
     * @throws Full when there is no room
     * @throws IOException when the stream breaks off; nothing is kept then
     */
    public Kept keep(InputStream content) throws IOException {
        mustHaveRoom();
        var waiting = incoming.resolve(UUID.randomUUID().toString());
        try {
            var digest = sha256();
            long size;
            try (var out = new DigestOutputStream(Files.newOutputStream(waiting), digest)) {
                size = content.transferTo(out);
            }
            var kept = new Kept(HexFormat.of().formatHex(digest.digest()), size);
            settle(waiting, place(originals, kept.sha256()));
            return kept;
        } catch (IOException e) {
            throw explained(e);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    /** Where an original lies; empty when it was never kept. The file is read-only for everybody. */
    public Optional<Path> original(String sha256) {
        return Optional.of(place(originals, sha256)).filter(Files::isRegularFile);
    }

    /** A folder beside the originals, made when it is not there, for what will become some. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** @throws Full when nothing new should be taken */
    public void mustHaveRoom() throws IOException {
        var free = free();
        if (free < minFree) {
            throw new Full(folder, free, null);
        }
    }

    /** What a failure to write means: {@link Full} when there is no room here or where it was written, else the same. */
    public IOException explained(IOException failure) {
        var told = String.valueOf(failure.getMessage());
        boolean noRoom = told.contains("No space left") || told.contains("quota exceeded");
        return noRoom && !(failure instanceof Full) ? new Full(folder, free(), failure) : failure;
    }

    private long free() {
        return folder.toFile().getUsableSpace();
    }

    /** Removes what writers left behind that were killed. */
    public void clean() throws IOException {
        var old = FileTime.from(Instant.now().minus(ABANDONED));
        try (var waiting = Files.list(incoming)) {
            for (var file : waiting.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Writes what was made from an original, over what was there under that name.
     *
     * @throws Full when there is no room
     */
    public void derive(String sha256, String name, Writer writer) throws IOException {
        var waiting = incoming.resolve(UUID.randomUUID().toString());
        try {
            try (var out = Files.newOutputStream(waiting)) {
                writer.write(out);
            }
            settle(waiting, place(derived, sha256).resolve(name));
        } catch (IOException e) {
            throw explained(e);
        } finally {
            Files.deleteIfExists(waiting);
        }
    }

    /** Writes content. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** What was made from an original under a name. */
    public Optional<Path> derived(String sha256, String name) {
        return Optional.of(place(derived, sha256).resolve(name)).filter(Files::isRegularFile);
    }

    /** A folder for what only saves time: it may be lost, and need not be backed up. */
    public Path cache(String name) {
        return caches.resolve(name);
    }

    private static void settle(Path waiting, Path place) throws IOException {
        try (var channel = FileChannel.open(waiting, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.createDirectories(place.getParent());
        Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path place(Path root, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hex: " + sha256);
        }
        return root.resolve(sha256.substring(0, FAN)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

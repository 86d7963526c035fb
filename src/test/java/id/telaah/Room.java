package id.telaah;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A folder whose room runs out: a small file system where the tests may mount one, otherwise a part of the disk that is only
 * declared to be all there is.
 *
 * @param minFree bytes that have to be free, so that {@link #fill} leaves too few
 */
public record Room(Path folder, boolean mounted, long minFree) {
    private static final long MEGABYTE = 1 << 20;
    private static final long BALLAST = 600 * MEGABYTE;

    public static Room make() {
        try {
            var folder = Files.createTempDirectory("telaah-room");
            boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder.toString());
            var usable = folder.toFile().getUsableSpace();
            var room = new Room(folder, mounted, mounted ? 8 * MEGABYTE : Math.max(0, usable - BALLAST / 2));
            SpringApplication.getShutdownHandlers().add(room::remove);
            return room;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves some megabytes, too few to take anything. */
    public void fill() throws IOException {
        var bytes = mounted ? folder.toFile().getUsableSpace() - 4 * MEGABYTE : BALLAST;
        try (var out = Files.newOutputStream(ballast())) {
            var block = new byte[(int) MEGABYTE];
            for (long written = 0; written < bytes; written += MEGABYTE) {
                out.write(block);
            }
        }
    }

    /** Leaves nothing; only where {@link #mounted}. */
    public void fillUp() throws IOException {
        var block = new byte[4096];
        try (var out = Files.newOutputStream(ballast())) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() >= block.length) {
                throw full;
            }
        }
    }

    public void empty() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private void remove() {
        if (mounted) {
            run("umount", "-l", folder.toString());
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

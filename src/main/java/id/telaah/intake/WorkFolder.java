package id.telaah.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A temporary folder for unpacked members, made when first needed. File names in it are numbers: no name can escape. */
final class WorkFolder implements AutoCloseable {
    private @Nullable Path folder;
    private int files;

    Path newFile() {
        var where = folder;
        if (where == null) {
            try {
                where = Files.createTempDirectory("telaah-intake-");
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot make a work folder for unpacked archives", e);
            }
            folder = where;
        }
        return where.resolve(Integer.toString(++files));
    }

    @Override
    public void close() {
        var where = folder;
        if (where == null) {
            return;
        }
        try (var paths = Files.walk(where)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the work folder " + where, e);
        }
    }
}

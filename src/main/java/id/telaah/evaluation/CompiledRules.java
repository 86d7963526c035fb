package id.telaah.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps compiled rules between runs. It holds code, so its folder must be writable for its owner only. */
final class CompiledRules {
    private static final Logger LOG = LoggerFactory.getLogger(CompiledRules.class);
    private static final int DIGEST = 32;

    private final Path file;

    CompiledRules(Path folder, String key) {
        file = folder.resolve("rules-" + key + ".bin");
    }

    /** The folder of the current user. */
    static Path defaultFolder() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return home.resolve("telaah");
    }

    /** Empty when there is none or when the file is not what was once stored. */
    Optional<byte[]> load() {
        try {
            var stored = Files.readAllBytes(file);
            if (stored.length > DIGEST) {
                var bytes = Arrays.copyOfRange(stored, DIGEST, stored.length);
                if (Arrays.equals(RuleFiles.sha256().digest(bytes), Arrays.copyOf(stored, DIGEST))) {
                    return Optional.of(bytes);
                }
            }
            LOG.debug("compiled rules in {} are damaged and will be built again", file);
        } catch (IOException e) {
            LOG.debug("no compiled rules in {}: {}", file, e.getMessage());
        }
        return Optional.empty();
    }

    /** A cache that cannot be written only costs time. */
    void store(byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "rules-", ".tmp");
            try (var out = Files.newOutputStream(fresh)) {
                out.write(RuleFiles.sha256().digest(bytes));
                out.write(bytes);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.debug("compiled rules cannot be kept in {}: {}", file, e.getMessage());
        }
    }
}

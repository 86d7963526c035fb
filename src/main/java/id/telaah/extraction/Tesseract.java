package id.telaah.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code tesseract} command, when it is installed with the Indonesian language. */
final class Tesseract {
    private static final String LANGUAGE = "ind";
    private static final Duration ASKING = Duration.ofSeconds(20);
    private static final Pattern MODELS = Pattern.compile("\"(.+)\"");

    private final Path work;
    private final @Nullable RecognitionCache cache;
    private final String identity;

    private Tesseract(Path work, @Nullable RecognitionCache cache, String identity) {
        this.work = work;
        this.cache = cache;
        this.identity = identity;
    }

    /** @param cache of what was recognised before; null when every picture is to be recognised anew */
    static Optional<Tesseract> find(Path work, @Nullable RecognitionCache cache) {
        try {
            var languages = run(List.of("tesseract", "--list-langs"), work, ASKING);
            return languages.lines().anyMatch(LANGUAGE::equals)
                    ? Optional.of(new Tesseract(work, cache, cache == null ? "" : identity(work, languages)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Its version and the model of the language: another model of the same version reads otherwise. */
    private static String identity(Path work, String languages) throws IOException, InterruptedException {
        var version = run(List.of("tesseract", "--version"), work, ASKING);
        var folder = MODELS.matcher(languages);
        var model = folder.find() ? Path.of(folder.group(1), LANGUAGE + ".traineddata") : work;
        return version + (Files.isRegularFile(model) ? Digests.of(model) : "");
    }

    /** What was recognised before; empty when nothing is kept. */
    Optional<RecognitionCache> cache() {
        return Optional.ofNullable(cache);
    }

    /** Under what the table of a picture is kept: all that it depends on. */
    String key(String pictureDigest, int dpi) {
        return Digests.of(String.join("\n", pictureDigest, identity, String.join(" ", settings(dpi))));
    }

    /**
     * The table of the words in a picture.
     *
     * @throws IOException when the command fails or takes too long
     */
    String table(Path picture, int dpi, Duration timeout) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tesseract", picture.toString(), "stdout"));
        command.addAll(settings(dpi));
        return run(command, work, timeout);
    }

    private static List<String> settings(int dpi) {
        return List.of("-l", LANGUAGE, "--psm", "3", "--dpi", Integer.toString(dpi), "tsv");
    }

    private static String run(List<String> command, Path work, Duration timeout)
            throws IOException, InterruptedException {
        var output = Files.createTempFile(work, "tesseract", ".out");
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile());
        // Several threads in one page are slower than one thread in several pages.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            var process = builder.start();
            try {
                if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException("tesseract took longer than " + timeout);
                }
            } finally {
                process.destroyForcibly();
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with exit code " + process.exitValue());
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}

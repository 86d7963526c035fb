package id.telaah.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The {@code tesseract} command, when it is installed with the Indonesian language. */
final class Tesseract {
    private static final String LANGUAGE = "ind";
    private static final Duration ASKING = Duration.ofSeconds(20);

    private final Path work;

    private Tesseract(Path work) {
        this.work = work;
    }

    static Optional<Tesseract> find(Path work) {
        var tesseract = new Tesseract(work);
        try {
            var languages = tesseract.run(List.of("tesseract", "--list-langs"), ASKING);
            return languages.lines().anyMatch(LANGUAGE::equals) ? Optional.of(tesseract) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Reads one picture.
     *
     * @throws IOException when the command fails or takes too long
     */
    Recognition read(Path picture, int dpi, Duration timeout) throws IOException, InterruptedException {
        return Recognition.of(
                run(
                        List.of(
                                "tesseract",
                                picture.toString(),
                                "stdout",
                                "-l",
                                LANGUAGE,
                                "--psm",
                                "3",
                                "--dpi",
                                Integer.toString(dpi),
                                "tsv"),
                        timeout),
                dpi);
    }

    private String run(List<String> command, Duration timeout) throws IOException, InterruptedException {
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

package id.telaah.cli;

import id.telaah.extraction.ExtractionOptions;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How pages that are pictures are read. */
final class ScanOptions {
    @Option(names = "--no-ocr", descriptionKey = "no-ocr")
    private boolean withoutOcr;

    @Option(names = "--no-cache", descriptionKey = "no-cache")
    private boolean withoutCache;

    ExtractionOptions reading() {
        return ExtractionOptions.DEFAULT.withOcr(!withoutOcr).withCache(withoutCache ? null : cache());
    }

    /** Where programs of this person keep what may be lost. */
    private static Path cache() {
        var home = Path.of(System.getProperty("user.home"));
        var given = given("TELAAH_CACHE_DIR");
        if (given != null) {
            return given.resolve("ocr");
        }
        var local = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")
                ? given("LOCALAPPDATA")
                : given("XDG_CACHE_HOME");
        return (local == null ? home.resolve(".cache") : local)
                .resolve("telaah")
                .resolve("ocr");
    }

    private static @Nullable Path given(String variable) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? null : Path.of(value);
    }
}

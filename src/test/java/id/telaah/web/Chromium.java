package id.telaah.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The one browser of all browser tests, started by the first of them. */
final class Chromium {
    private static final String MISSING =
            "No chromium on the path: browser tests are left out. Install it with: apt-get install chromium";
    private static Optional<Browser> running = Optional.empty();

    private Chromium() {}

    static synchronized Browser browser() {
        if (running.isEmpty()) {
            running = Optional.of(start(installed()));
        }
        return running.get();
    }

    private static Path installed() {
        var found = Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail(MISSING);
        }
        Assumptions.assumeTrue(found.isPresent(), MISSING);
        return found.get();
    }

    private static Browser start(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }
}

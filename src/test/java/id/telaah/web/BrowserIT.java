package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import id.telaah.access.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in a real browser against the whole application. All of them share one application and one browser; each has its
 * own cookies. After a test nothing may have complained: no error in the console, nothing refused by the content security
 * policy, no request to a foreign host. docs/screens.md says how to write one.
 */
@ActiveProfiles("style")
public abstract class BrowserIT extends ServerTest {
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 360;
    private static final int HEIGHT = 900;
    /** Milliseconds; the machine may be busy with other things. */
    private static final int PATIENCE = 90_000;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Complaints> complaints = new ArrayList<>();
    private final List<String> refusing = new ArrayList<>();

    @BeforeEach
    void a_browser_is_there() {
        Chromium.browser();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterEach
    void nothing_complained() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints)
                .flatExtracting(Complaints::heard)
                .noneMatch(heard -> refusing.stream().noneMatch(heard::matches));
    }

    /** A script of the screen is going to be refused something there, which the browser notes; part of an address. */
    protected final void refuses(String part) {
        refusing.add("console: Failed to load resource: .* status of 4\\d\\d .*" + Pattern.quote(part) + ".*");
    }

    /** A fresh browser window of somebody who is not logged in. */
    protected final Page visitor() {
        return window(new NewContextOptions());
    }

    /** The same without scripts. */
    protected final Page visitorWithoutScripts() {
        return window(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /** A fresh browser window of somebody who logged in and sees the first screen. */
    protected final Page windowOf(Person person) {
        var page = visitor();
        logIn(page, person.login(), PASSWORD);
        page.waitForURL(Pattern.compile(".*/(\\?.*)?$"));
        return page;
    }

    /** Types login and password and presses Enter; whether it opens is for the test to see. */
    protected static void logIn(Page page, String login, String password) {
        page.navigate("/login");
        page.locator("[name=username]").fill(login);
        page.locator("[name=password]").fill(password);
        page.locator("[name=password]").press("Enter");
        page.waitForLoadState(LoadState.LOAD);
    }

    private Page window(NewContextOptions options) {
        var context = Chromium.browser()
                .newContext(options.setBaseURL(address())
                        .setViewportSize(WIDE, HEIGHT)
                        .setLocale("id-ID")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        complaints.add(new Complaints(context, "localhost"));
        return context.newPage();
    }

    /** Insists that the screen keeps to WCAG 2.2 AA in both themes, as far as axe can tell. */
    protected static void axe(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            var violations = new AxeBuilder(page)
                    .withTags(RULES).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node -> "%s: %s %s"
                                            .formatted(rule.getId(), node.getHtml(), node.getFailureSummary())))
                            .toList();
            assertThat(violations).as("axe on %s, %s", page.url(), scheme).isEmpty();
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Keeps pictures of the screen in target/screens: wide, dark, phone and print; nothing may stick out on a phone. */
    protected static void pictures(Page page, String name) {
        picture(page, name);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, name + "-dark");
        page.emulateMedia(
                new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
        picture(page, name + "-print");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(PHONE, HEIGHT);
        picture(page, name + "-phone");
        page.setViewportSize(NARROWEST, HEIGHT);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a phone", page.url())
                .isEqualTo(NARROWEST);
        page.setViewportSize(WIDE, HEIGHT);
    }

    /** One picture of the whole screen as it is shown now. */
    protected static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }

    /** Words of the screens in Indonesian. */
    protected static Map<String, String> words() {
        return MessageFiles.read("messages.properties");
    }
}

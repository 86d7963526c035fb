package id.telaah.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains about while pages are shown: errors, refused content, foreign hosts, files without a version. */
final class Complaints {
    private static final String OWN_FILE = ".*/(assets/.*-[0-9a-f]{32}\\.\\w+|webjars/[^/]+/[0-9][^/]*/.*)";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final String host;

    Complaints(BrowserContext context, String host) {
        this.host = host;
        context.onConsoleMessage(this::console);
        context.onWebError(error -> heard.add("script: " + error.error()));
        context.onRequest(this::request);
        context.onResponse(this::response);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    private void console(ConsoleMessage message) {
        // the page itself may be an error that a test asks for
        boolean asked = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(message.page().url());
        if (message.type().equals("error") && !asked) {
            heard.add("console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private void request(Request request) {
        var address = URI.create(request.url());
        if (address.getHost() != null && !address.getHost().equals(host)) {
            heard.add("foreign host: " + request.url());
        }
    }

    private void response(Response response) {
        var path = URI.create(response.url()).getPath();
        if (path != null && path.matches("/(assets|webjars)/.*") && !path.matches(OWN_FILE)) {
            heard.add("no version in the address, so a browser keeps the old file for ever: " + path);
        }
    }
}

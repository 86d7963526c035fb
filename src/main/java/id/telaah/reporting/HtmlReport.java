package id.telaah.reporting;

import id.telaah.kb.Instrument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws a result as one HTML file that holds its own style and script and asks no other host for anything. */
final class HtmlReport {
    private final Sentences sentences;

    HtmlReport(Sentences sentences) {
        this.sentences = sentences;
    }

    String render(Instrument instrument, Result result) {
        var context = new Context(Locale.ROOT);
        context.setVariable("css", resource("report.css"));
        context.setVariable("script", resource("report.js"));
        context.setVariable("t", sentences.under("html."));
        context.setVariable("r", Json.tree(new HtmlView(instrument, result, sentences).page()));
        return engine().process("report.html", context).replace("\r\n", "\n");
    }

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
        resolver.setPrefix("id/telaah/reporting/");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(false);
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}

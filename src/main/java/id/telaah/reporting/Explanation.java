package id.telaah.reporting;

import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result.CitationEntry;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.RequirementEntry;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a person why one indicator got its level. */
final class Explanation {
    private final Sentences sentences;
    private final Optional<Instrument> instrument;

    Explanation(Sentences sentences, Optional<Instrument> instrument) {
        this.sentences = sentences;
        this.instrument = instrument;
    }

    String text(Result result, IndicatorEntry entry) {
        var text = new StringBuilder();
        text.append(title(result, entry)).append("\n\n");
        section(text, "explain.facts", entry.justification().facts());
        section(text, "explain.analysis", entry.justification().analysis());
        section(text, "explain.result", entry.justification().result());
        section(text, "explain.gap", entry.gap().advice());
        if (!entry.concerns().isEmpty()) {
            section(
                    text,
                    "explain.concerns",
                    entry.concerns().stream()
                            .map(Result.ReasonEntry::message)
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
        text.append(sentences.say("explain.requirements")).append('\n');
        entry.requirements().forEach(requirement -> text.append(requirement(entry.number(), requirement)));
        return text.toString();
    }

    private String title(Result result, IndicatorEntry entry) {
        var indicator = indicator(entry.number());
        var levelName = indicator
                .flatMap(found -> found.criteria().stream()
                        .filter(criterion -> criterion.level() == entry.level())
                        .map(Criterion::name)
                        .findFirst())
                .orElse("");
        return sentences.say(
                "explain.title",
                Map.of(
                        "agency", result.agency().name(),
                        "number", Integer.toString(entry.number()),
                        "name", indicator.map(Indicator::name).orElse(""),
                        "level", Integer.toString(entry.level()),
                        "levelName", levelName,
                        "confidence", sentences.say("confidence." + entry.confidence())));
    }

    private void section(StringBuilder text, String heading, String body) {
        text.append(sentences.say(heading)).append('\n');
        body.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append('\n');
    }

    private String requirement(int number, RequirementEntry entry) {
        var lines = new StringBuilder();
        var wording = indicator(number).stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .filter(requirement -> requirement.id().equals(entry.id()))
                .map(Requirement::text)
                .findFirst()
                .orElse("");
        line(lines, 2, "%s %s  %s".formatted(mark(entry.state()), entry.id(), sentences.say("state." + entry.state())));
        line(lines, 6, wording);
        entry.citations().forEach(citation -> line(lines, 6, citation(citation)));
        entry.reasons().forEach(reason -> line(lines, 6, sentences.say("explain.reason") + " " + reason.message()));
        entry.trace().forEach(trace -> {
            line(lines, 6, sentences.say("explain.rule") + " " + trace.rule());
            trace.facts().forEach(fact -> line(lines, 8, sentences.say("explain.fact") + " " + fact));
        });
        return lines.toString();
    }

    private String citation(CitationEntry citation) {
        return sentences.say(
                "explain.citation",
                Map.of(
                        "file", citation.file(),
                        "page", citation.page() == null ? "" : citation.page().toString(),
                        "locator", citation.locator(),
                        "quote", Texts.shortened(citation.quote(), 400)));
    }

    static String mark(String state) {
        return switch (state) {
            case "met" -> "✓";
            case "unmet" -> "✗";
            case "undetermined" -> "?";
            default -> "–";
        };
    }

    private static void line(StringBuilder text, int indent, String line) {
        if (!line.isBlank()) {
            text.append(" ".repeat(indent)).append(line).append('\n');
        }
    }

    private Optional<Indicator> indicator(int number) {
        return instrument.flatMap(found -> found.indicator(number));
    }
}

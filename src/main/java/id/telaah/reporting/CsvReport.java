package id.telaah.reporting;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.reporting.Result.CitationEntry;
import id.telaah.reporting.Result.IndicatorEntry;
import java.util.List;
import java.util.stream.Collectors;

/** One row per indicator, as RFC 4180 asks, safe to open in a spreadsheet. */
final class CsvReport {
    private static final List<String> HEADER = List.of(
            "indicator",
            "name",
            "area",
            "aspect",
            "weight",
            "level",
            "possible",
            "confidence",
            "needs_review",
            "met",
            "unmet",
            "undetermined",
            "next_level",
            "missing",
            "advice",
            "sources",
            "justification");

    private final Instrument instrument;
    private final Result result;

    CsvReport(Instrument instrument, Result result) {
        this.instrument = instrument;
        this.result = result;
    }

    String text() {
        var rows = result.indicators().stream().map(this::row).map(CsvReport::line);
        return line(HEADER) + rows.collect(Collectors.joining());
    }

    private List<String> row(IndicatorEntry entry) {
        var indicator = instrument.indicator(entry.number());
        return List.of(
                Integer.toString(entry.number()),
                indicator.map(Indicator::name).orElse(""),
                indicator.map(Indicator::area).orElse(""),
                indicator.map(Indicator::aspect).orElse(""),
                indicator
                        .map(found -> Json.plain(found.weight()).toPlainString())
                        .orElse(""),
                Integer.toString(entry.level()),
                Integer.toString(entry.possible()),
                entry.confidence(),
                Boolean.toString(entry.needsReview()),
                ids(entry, "met"),
                ids(entry, "unmet"),
                ids(entry, "undetermined"),
                entry.gap().level() == null ? "" : entry.gap().level().toString(),
                String.join(" ", entry.gap().requirements()),
                entry.gap().advice(),
                sources(entry),
                entry.justification().result());
    }

    private static String ids(IndicatorEntry entry, String state) {
        return entry.requirements().stream()
                .filter(requirement -> requirement.state().equals(state))
                .map(Result.RequirementEntry::id)
                .collect(Collectors.joining(" "));
    }

    private static String sources(IndicatorEntry entry) {
        return entry.requirements().stream()
                .filter(requirement -> requirement.state().equals("met"))
                .flatMap(requirement -> requirement.citations().stream())
                .map(CitationEntry::file)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}

package id.telaah.reporting;

import id.telaah.kb.Area;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.PartIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table for a terminal: one line per indicator by area, the index at the end. */
final class TableReport {
    private static final int NARROWEST = 60;
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Instrument instrument;
    private final Result result;
    private final Sentences sentences;
    private final boolean styled;
    private final int nameWidth;
    private final int gapWidth;

    TableReport(Instrument instrument, Result result, Sentences sentences, int width, boolean styled) {
        this.instrument = instrument;
        this.result = result;
        this.sentences = sentences;
        this.styled = styled;
        var free = Math.max(NARROWEST, width) - 25;
        this.nameWidth = free / 2;
        this.gapWidth = free - nameWidth;
    }

    String text() {
        return head() + instrument.areas().stream().map(this::area).collect(Collectors.joining()) + foot();
    }

    private String head() {
        var title = sentences.say(
                "table.title",
                Map.of(
                        "agency", result.agency().name(),
                        "year", Integer.toString(result.year()),
                        "instrument", result.instrument(),
                        "edition", result.edition(),
                        "asOf", result.asOf(),
                        "documents", Integer.toString(result.documents().size())));
        var columns = row(
                sentences.say("table.number"),
                sentences.say("table.indicator"),
                sentences.say("table.level"),
                sentences.say("table.confidence"),
                sentences.say("table.gap"));
        return bold(title) + "\n\n" + columns + "\n";
    }

    private String area(Area area) {
        var value = result.index().areas().stream()
                .filter(part -> part.id().equals(area.id()))
                .findFirst()
                .map(PartIndex::shown)
                .orElse("-");
        var title = sentences.say(
                "table.area", Map.of("number", Integer.toString(area.number()), "name", area.name(), "value", value));
        var rows = instrument.indicators().stream()
                .filter(indicator -> indicator.area().equals(area.id()))
                .map(this::indicator)
                .collect(Collectors.joining());
        return "\n" + bold(title) + "\n" + rows;
    }

    private String indicator(Indicator indicator) {
        return result.indicator(indicator.number())
                .map(entry -> row(
                                Integer.toString(indicator.number()),
                                indicator.shortName(),
                                level(entry),
                                sentences.say("confidence." + entry.confidence()) + (entry.needsReview() ? " !" : ""),
                                gap(indicator, entry))
                        + "\n")
                .orElse("");
    }

    private static String level(IndicatorEntry entry) {
        return entry.possible() > entry.level() ? entry.level() + "-" + entry.possible() : "" + entry.level();
    }

    private String gap(Indicator indicator, IndicatorEntry entry) {
        List<String> missing = entry.gap().requirements();
        if (missing.isEmpty() || entry.gap().level() == null) {
            return "";
        }
        var text = indicator.requirements().stream()
                .filter(requirement -> requirement.id().equals(missing.get(0)))
                .map(requirement -> requirement.text())
                .findFirst()
                .orElse(missing.get(0));
        var more = missing.size() > 1 ? "(+" + (missing.size() - 1) + ") " : "";
        return entry.gap().level() + ": " + more + text;
    }

    private String row(String number, String name, String level, String confidence, String gap) {
        return (right(number, 3) + "  " + left(name, nameWidth) + "  " + left(level, 4) + "  " + left(confidence, 9)
                        + "  " + Texts.shortened(gap, gapWidth))
                .stripTrailing();
    }

    private String foot() {
        var index = result.index();
        var line = sentences.say(
                "table.index",
                Map.of(
                        "value", index.shown(),
                        "rating", index.rating(),
                        "low", index.low().compareTo(index.high()) == 0 ? "" : shown(index.low()),
                        "high", shown(index.high())));
        var review =
                result.indicators().stream().filter(IndicatorEntry::needsReview).count();
        var note = review == 0 ? "" : dim(sentences.say("table.review", Map.of("count", Long.toString(review)))) + "\n";
        return "\n" + bold(line) + "\n" + note;
    }

    static String shown(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String left(String text, int width) {
        var fitting = Texts.shortened(text, width);
        return fitting + " ".repeat(width - fitting.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private String bold(String text) {
        return styled ? BOLD + text + PLAIN : text;
    }

    private String dim(String text) {
        return styled ? DIM + text + PLAIN : text;
    }
}

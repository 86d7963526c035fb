package id.telaah.reporting;

import id.telaah.kb.Area;
import id.telaah.kb.Aspect;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.PartIndex;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the HTML report shows: the result with names, words and positions instead of ids and codes. */
final class HtmlView {
    private static final int LEVELS = 5;
    /** Length of the scale from 0 to 5 in the units of its drawing. */
    private static final BigDecimal SCALE = BigDecimal.valueOf(500);

    private final Instrument instrument;
    private final Result result;
    private final Sentences sentences;

    HtmlView(Instrument instrument, Result result, Sentences sentences) {
        this.instrument = instrument;
        this.result = result;
        this.sentences = sentences;
    }

    record Page(
            Result.Agency agency,
            String kind,
            int year,
            String asOf,
            String instrument,
            String edition,
            Gauge index,
            List<Count> levels,
            int reviews,
            int documentCount,
            List<AreaView> areas,
            List<DocumentView> documents,
            Result.Knowledge knowledge) {}

    record Count(int level, int count) {}

    /** The index on its scale; the interval is null when the index is certain. */
    record Gauge(
            String shown,
            String rating,
            String position,
            @Nullable String low,
            @Nullable String high,
            String from,
            String length,
            List<BandView> bands) {}

    record BandView(String name, String min, String from, String length, int order) {}

    record AreaView(int number, String name, String shown, List<AspectView> aspects, List<IndicatorView> indicators) {}

    record AspectView(String name, String shown, String length, List<Tile> tiles) {}

    record Tile(String id, int number, String name, int level, List<Boolean> pips, boolean review, String label) {}

    record IndicatorView(
            String id,
            int number,
            String name,
            int level,
            String levelName,
            int possible,
            List<Boolean> pips,
            String confidence,
            boolean review,
            List<String> concerns,
            List<String> facts,
            List<String> analysis,
            String result,
            @Nullable Integer next,
            List<String> advice,
            List<RequirementView> requirements,
            String summary) {}

    record RequirementView(
            String id,
            int level,
            String state,
            String mark,
            String word,
            String text,
            List<CitationView> citations,
            List<String> reasons,
            List<String> rules) {}

    record CitationView(String quote, String place) {}

    record DocumentView(
            String file,
            String name,
            @Nullable String date,
            String status,
            String statusWord,
            int pages,
            String reading,
            List<String> notes) {}

    Page page() {
        return new Page(
                result.agency(),
                sentences.say("kind." + result.agency().kind()),
                result.year(),
                result.asOf(),
                instrument.name(),
                instrument
                        .edition(result.edition())
                        .map(edition -> edition.title())
                        .orElse(result.edition()),
                gauge(),
                IntStream.rangeClosed(1, LEVELS).mapToObj(this::count).toList(),
                (int) result.indicators().stream()
                        .filter(IndicatorEntry::needsReview)
                        .count(),
                result.documents().size(),
                instrument.areas().stream().map(this::area).toList(),
                new HtmlDocuments(sentences).views(result.documents()),
                result.knowledge());
    }

    private Count count(int level) {
        return new Count(level, (int) result.indicators().stream()
                .filter(entry -> entry.level() == level)
                .count());
    }

    private Gauge gauge() {
        var index = result.index();
        var certain = index.low().compareTo(index.high()) == 0;
        return new Gauge(
                index.shown(),
                index.rating(),
                position(index.value()),
                certain ? null : TableReport.shown(index.low()),
                certain ? null : TableReport.shown(index.high()),
                position(index.low()),
                position(index.high().subtract(index.low())),
                bands());
    }

    private List<BandView> bands() {
        var ascending = new ArrayList<Ratings.Band>(instrument.ratings().bands());
        ascending.sort(Comparator.comparing(Ratings.Band::min));
        return IntStream.range(0, ascending.size())
                .mapToObj(order -> {
                    var band = ascending.get(order);
                    var end = order + 1 < ascending.size()
                            ? ascending.get(order + 1).min()
                            : BigDecimal.valueOf(LEVELS);
                    return new BandView(
                            band.name(),
                            TableReport.shown(band.min()),
                            position(band.min()),
                            position(end.subtract(band.min())),
                            order + 1);
                })
                .toList();
    }

    private static String position(BigDecimal value) {
        return Json.plain(value.multiply(SCALE)
                        .divide(BigDecimal.valueOf(LEVELS), MathContext.DECIMAL32)
                        .setScale(1, RoundingMode.HALF_UP))
                .toPlainString();
    }

    private AreaView area(Area area) {
        return new AreaView(
                area.number(),
                area.name(),
                part(result.index().areas(), area.id()).map(PartIndex::shown).orElse("–"),
                instrument.aspects().stream()
                        .filter(aspect -> aspect.area().equals(area.id()))
                        .map(this::aspect)
                        .toList(),
                instrument.indicators().stream()
                        .filter(indicator -> indicator.area().equals(area.id()))
                        .flatMap(indicator -> result
                                .indicator(indicator.number())
                                .map(entry -> new HtmlIndicators(sentences).view(indicator, entry))
                                .stream())
                        .toList());
    }

    private AspectView aspect(Aspect aspect) {
        var part = part(result.index().aspects(), aspect.id());
        return new AspectView(
                aspect.name(),
                part.map(PartIndex::shown).orElse("–"),
                part.map(PartIndex::value).map(HtmlView::position).orElse("0"),
                instrument.indicators().stream()
                        .filter(indicator -> indicator.aspect().equals(aspect.id()))
                        .flatMap(indicator ->
                                result.indicator(indicator.number()).map(entry -> tile(indicator, entry)).stream())
                        .toList());
    }

    private Tile tile(Indicator indicator, IndicatorEntry entry) {
        var label = sentences.say(
                "html.tileLabel",
                Map.of(
                        "number", Integer.toString(entry.number()),
                        "name", indicator.shortName(),
                        "level", Integer.toString(entry.level()),
                        "review", entry.needsReview() ? sentences.say("html.review") : ""));
        return new Tile(
                indicator.id(),
                entry.number(),
                indicator.shortName(),
                entry.level(),
                pips(entry.level()),
                entry.needsReview(),
                label);
    }

    static List<Boolean> pips(int level) {
        return IntStream.rangeClosed(1, LEVELS).mapToObj(pip -> pip <= level).toList();
    }

    private static Optional<PartIndex> part(List<PartIndex> parts, String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}

package id.telaah.kb;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks an instrument as a whole: unique ids, weights that add up exactly, bands in order. */
final class InstrumentCheck {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final YamlFile file;
    private final Instrument instrument;
    private final Faults faults;

    InstrumentCheck(YamlFile file, Instrument instrument, Faults faults) {
        this.file = file;
        this.instrument = instrument;
        this.faults = faults;
    }

    /** Sums of weights are only checked when every indicator could be read. */
    void run(boolean complete) {
        unique("/areas", instrument.areas(), Area::id);
        unique("/aspects", instrument.aspects(), Aspect::id);
        unique("/editions", instrument.editions(), Edition::id);
        unique("", instrument.indicators(), Indicator::id);
        unique(
                "",
                instrument.indicators().stream()
                        .flatMap(i -> i.requirements().stream())
                        .toList(),
                Requirement::id);
        references();
        bands();
        weights(complete);
    }

    private <T> void unique(String pointer, Collection<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        items.stream()
                .map(id)
                .filter(name -> !seen.add(name))
                .forEach(name ->
                        faults.add(file, pointer, "id '%s' is used twice. Ids must be unique.".formatted(name)));
    }

    private void references() {
        var areas = instrument.areas().stream().map(Area::id).collect(Collectors.toSet());
        instrument.aspects().stream()
                .filter(aspect -> !areas.contains(aspect.area()))
                .forEach(aspect -> faults.add(
                        file,
                        "/aspects",
                        "aspect '%s' names area '%s', which does not exist. %s"
                                .formatted(aspect.id(), aspect.area(), Hints.near(aspect.area(), areas))));
        if (instrument.edition(instrument.defaultEdition()).isEmpty()) {
            var editions = instrument.editions().stream().map(Edition::id).toList();
            faults.add(
                    file,
                    "/default_edition",
                    "edition '%s' does not exist. %s"
                            .formatted(instrument.defaultEdition(), Hints.near(instrument.defaultEdition(), editions)));
        }
    }

    private void bands() {
        var bands = instrument.ratings().bands();
        for (var i = 1; i < bands.size(); i++) {
            if (bands.get(i).min().compareTo(bands.get(i - 1).min()) >= 0) {
                faults.add(
                        file,
                        "/ratings/bands/" + i,
                        "band '%s' must start below '%s'. Order bands from the highest to the lowest."
                                .formatted(bands.get(i).name(), bands.get(i - 1).name()));
            }
        }
    }

    private void weights(boolean complete) {
        equal("/areas", "the areas", sum(instrument.areas(), Area::weight), "the whole", WHOLE);
        for (var area : instrument.areas()) {
            var aspects = instrument.aspects().stream()
                    .filter(aspect -> aspect.area().equals(area.id()))
                    .toList();
            equal(
                    "/aspects",
                    "the aspects of area " + area.id(),
                    sum(aspects, Aspect::weight),
                    "the area",
                    area.weight());
        }
        if (complete) {
            instrument.aspects().forEach(this::indicatorWeights);
            dependencies();
        }
    }

    private void indicatorWeights(Aspect aspect) {
        var indicators = instrument.indicators().stream()
                .filter(indicator -> indicator.aspect().equals(aspect.id()))
                .toList();
        var what = "the indicators of aspect " + aspect.id();
        equal("/aspects", what, sum(indicators, Indicator::weight), "the aspect", aspect.weight());
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> weight) {
        return items.stream().map(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void equal(String pointer, String parts, BigDecimal sum, String whole, BigDecimal weight) {
        if (sum.compareTo(weight) != 0) {
            faults.add(
                    file,
                    pointer,
                    "weights of %s add up to %s, but %s weighs %s. Correct one of the weights."
                            .formatted(parts, sum.toPlainString(), whole, weight.toPlainString()));
        }
    }

    private void dependencies() {
        for (var indicator : instrument.indicators()) {
            for (var requirement : indicator.requirements()) {
                requirement.dependsOn().stream()
                        .filter(number -> instrument.indicator(number).isEmpty())
                        .forEach(number -> faults.add(
                                file,
                                "",
                                "requirement %s depends on indicator %d, which does not exist. Use a number of this instrument."
                                        .formatted(requirement.id(), number)));
            }
        }
    }
}

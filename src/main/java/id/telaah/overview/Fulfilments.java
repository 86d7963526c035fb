package id.telaah.overview;

import id.telaah.dossier.Omission;
import id.telaah.overview.Fulfilment.Proven;
import id.telaah.overview.Fulfilment.Quote;
import id.telaah.overview.Fulfilment.Refused;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.ReasonEntry;
import id.telaah.review.IndicatorReview;
import id.telaah.review.IndicatorReview.Citation;
import id.telaah.review.IndicatorReview.RequirementReview;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Sorts what was found for an indicator into what counts and what does not. */
final class Fulfilments {
    private Fulfilments() {}

    /** @param files ids of the viewer's files by path; others are not named */
    static Fulfilment of(IndicatorReview review, Map<String, UUID> files) {
        return new Fulfilment(
                review.requirements().stream()
                        .filter(one -> one.entry()
                                .map(entry -> entry.state().equals("met"))
                                .orElse(false))
                        .map(Fulfilments::proven)
                        .toList(),
                refused(review, files));
    }

    private static Proven proven(RequirementReview review) {
        var quotes = review.citations().stream()
                .flatMap(citation -> quote(citation).stream())
                .distinct()
                .toList();
        var hidden = (int) review.citations().stream()
                .filter(citation -> citation.file().isEmpty())
                .count();
        return new Proven(review.requirement(), quotes, hidden);
    }

    private static Optional<Quote> quote(Citation citation) {
        var entry = citation.entry();
        return citation.file().map(file -> new Quote(file, entry.file(), entry.page(), entry.locator(), entry.quote()));
    }

    private static List<Refused> refused(IndicatorReview review, Map<String, UUID> files) {
        var found = new LinkedHashMap<String, Set<String>>();
        reasons(review)
                .filter(reason -> files.containsKey(Objects.requireNonNullElse(reason.file(), "")))
                .forEach(reason -> found.computeIfAbsent(reason.file(), any -> new LinkedHashSet<>())
                        .add(reason.message()));
        for (Omission omission : review.omitted()) {
            if (files.containsKey(omission.path())) {
                found.computeIfAbsent(omission.path(), any -> new LinkedHashSet<>())
                        .add(omission.reason());
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Refused(entry.getKey(), files.get(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    private static Stream<ReasonEntry> reasons(IndicatorReview review) {
        var entry = review.suggestion().map(suggestion -> suggestion.entry());
        var highest = entry.map(IndicatorEntry::gap)
                .map(gap -> gap.level() == null ? Integer.MAX_VALUE : gap.level())
                .orElse(0);
        var unmet = entry.stream()
                .flatMap(one -> one.requirements().stream())
                .filter(one -> one.level() <= highest && !one.state().equals("met"))
                .flatMap(one -> one.reasons().stream());
        return Stream.concat(entry.stream().flatMap(one -> one.concerns().stream()), unmet);
    }
}

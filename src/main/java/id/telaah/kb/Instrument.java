package id.telaah.kb;

import java.util.List;
import java.util.Optional;

/**
 * An evaluation instrument: what is asked, how it is weighed and how a value is named.
 *
 * @param id stable id, such as {@code spbe-2020}
 * @param editions the guide editions, oldest first; a requirement may hold in some of them only
 * @param indicators in the order of their numbers
 * @param stages of an evaluation, in their order; an assessment begins in the first one
 * @param published national results, oldest first; empty when none are known
 */
public record Instrument(
        String id,
        String name,
        String regulation,
        List<Edition> editions,
        String defaultEdition,
        List<Area> areas,
        List<Aspect> aspects,
        List<Indicator> indicators,
        Ratings ratings,
        List<Stage> stages,
        List<PublishedYear> published) {
    public Instrument {
        editions = List.copyOf(editions);
        areas = List.copyOf(areas);
        aspects = List.copyOf(aspects);
        indicators = List.copyOf(indicators);
        stages = List.copyOf(stages);
        published = List.copyOf(published);
    }

    public Optional<Edition> edition(String edition) {
        return editions.stream()
                .filter(candidate -> candidate.id().equals(edition))
                .findFirst();
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** What was published about a year. */
    public Optional<PublishedYear> published(int year) {
        return published.stream().filter(candidate -> candidate.year() == year).findFirst();
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst();
    }
}

package id.telaah.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact: a review or evaluation of the subject of one indicator.
 *
 * @param object what was reviewed: the policy itself, or the practice or document
 * @param policies ids of the sources in the dossier that it names as its object
 * @param date when it took place; null when unknown
 * @param issues places that name a problem
 * @param recommendations places that recommend something
 */
public record Review(
        String id,
        int indicator,
        Source source,
        Place place,
        Subject object,
        List<String> policies,
        @Nullable LocalDate date,
        List<Place> issues,
        List<Place> recommendations) {

    /** What a review is about. */
    public enum Subject {
        POLICY,
        PRACTICE
    }

    public Review {
        policies = List.copyOf(policies);
        issues = List.copyOf(issues);
        recommendations = List.copyOf(recommendations);
    }
}

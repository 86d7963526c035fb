package id.telaah.evidence;

import id.telaah.kb.Indicator;
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

    /** Whether its object is what an indicator of that family judges. */
    public boolean fits(Indicator.Family family) {
        return (object == Subject.POLICY) == (family == Indicator.Family.POLICY);
    }

    /** Whether it names at least one problem and recommends at least one thing. */
    public boolean substantial() {
        return !issues.isEmpty() && !recommendations.isEmpty();
    }

    /** Whether it is no older than a limit; without a limit it always is, without a date never. */
    public boolean within(@Nullable Integer months, LocalDate asOf) {
        return months == null || (date != null && !date.isBefore(asOf.minusMonths(months)));
    }

    /** Facts are compared often: the id is enough to tell them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

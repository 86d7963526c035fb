package id.telaah.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact: something that was done after a review and bears on its recommendations.
 *
 * @param policy true when a regulation, decree or other rule follows the review, false for a change in practice
 * @param date when it took effect; null when unknown
 * @param matched how many recommendations of the review its words answer
 * @param namesReview true when it says that it follows the review
 * @param done false when it is only planned or denied
 */
public record FollowUp(
        int indicator,
        Review review,
        Source source,
        Place place,
        boolean policy,
        @Nullable LocalDate date,
        int matched,
        boolean namesReview,
        boolean done) {

    /** Not before the review; without a date of its own it must stand in the review itself. */
    public boolean afterReview() {
        if (date == null) {
            return source.equals(review.source());
        }
        return review.date() != null && !date.isBefore(review.date());
    }

    /** Whether it takes up enough recommendations, or all of them where there are fewer. */
    public boolean answers(int enough) {
        return matched >= Math.min(enough, review.recommendations().size());
    }

    public boolean monthsAfterReview(int months) {
        return date != null
                && review.date() != null
                && !date.isBefore(review.date().plusMonths(months));
    }
}

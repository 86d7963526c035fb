package id.telaah.evaluation;

/**
 * A fact: the numbers that the rules weigh with, from {@code parameters.yaml} beside them.
 *
 * @param matchedRecommendations how many recommendations a follow-up must answer when it does not name the review
 * @param followUpMonths months between a review and the policy that follows it, where the instrument asks for them
 */
public record Parameters(int matchedRecommendations, int followUpMonths) {
    public Parameters {
        if (matchedRecommendations < 1 || followUpMonths < 0) {
            throw new IllegalArgumentException(
                    "matched-recommendations is %d and follow-up-months %d; they start at 1 and 0"
                            .formatted(matchedRecommendations, followUpMonths));
        }
    }
}

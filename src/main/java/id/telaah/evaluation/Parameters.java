package id.telaah.evaluation;

import java.util.Set;

/**
 * A fact: the numbers that the rules weigh with, from {@code parameters.yaml} beside them.
 *
 * @param matchedRecommendations how many recommendations a follow-up must answer when it does not name the review
 * @param followUpMonths months between a review and the policy that follows it, where the instrument asks for them
 * @param doubtfulRecognition percent; a page recognised with less confidence should be scanned again
 * @param unreadShare percent of the pages; a file of which so many cannot be read proves nothing
 * @param settlingReasons codes of reasons that settle why a requirement is not met: a person would find the same
 */
public record Parameters(
        int matchedRecommendations,
        int followUpMonths,
        int doubtfulRecognition,
        int unreadShare,
        Set<String> settlingReasons) {
    public Parameters {
        settlingReasons = Set.copyOf(settlingReasons);
        if (matchedRecommendations < 1 || followUpMonths < 0) {
            throw new IllegalArgumentException(
                    "matched-recommendations is %d and follow-up-months %d; they start at 1 and 0"
                            .formatted(matchedRecommendations, followUpMonths));
        }
        percent("doubtful-recognition", doubtfulRecognition);
        percent("unread-share", unreadShare);
    }

    private static void percent(String name, int value) {
        if (value < 1 || value > 100) {
            throw new IllegalArgumentException("%s is %d; it is a percentage from 1 to 100".formatted(name, value));
        }
    }
}

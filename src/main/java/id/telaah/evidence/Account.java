package id.telaah.evidence;

import id.telaah.evidence.ServiceSlots.Service;
import java.util.List;
import java.util.Map;

/**
 * What one source says, beside everything of other documents that it was read with. It holds as long as that is the same.
 *
 * @param services what it describes, before slots are allotted
 * @param context what other documents added when it was read
 * @param reviews its reviews by their key
 * @param followsReview whether its preamble says that it follows a review
 * @param followUps what it does about reviews of the dossier
 */
record Account(
        Source source,
        List<Service> services,
        Context context,
        List<Statement> statements,
        List<Tally> tallies,
        Map<String, Review> reviews,
        boolean followsReview,
        Map<Review, List<FollowUp>> followUps) {

    /**
     * @param allotted the indicators that its services were allotted to
     * @param policies the rules of the dossier that its words name
     */
    record Context(Map<String, Integer> allotted, Map<Policies.Name, List<Source>> policies) {
        boolean holds(Map<String, Integer> nowAllotted, Policies now) {
            return allotted.equals(nowAllotted)
                    && policies.entrySet().stream()
                            .allMatch(named -> now.named(named.getKey()).equals(named.getValue()));
        }
    }

    Account with(Map<Review, List<FollowUp>> others) {
        return new Account(source, services, context, statements, tallies, reviews, followsReview, Map.copyOf(others));
    }

    /** About how many bytes it takes. */
    long weight() {
        return 2_000
                + services.stream()
                        .mapToLong(service -> 200 + service.text().length())
                        .sum()
                + statements.stream()
                        .mapToLong(statement -> 700 + statement.place().quote().length())
                        .sum()
                + 300L * tallies.size()
                + 1_000L * reviews.size()
                + 200L * followUps.values().stream().mapToInt(List::size).sum();
    }
}

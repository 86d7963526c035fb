package id.telaah.assessment;

import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Place;
import id.telaah.evidence.Review;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person has set aside: for an indicator whole files, or single places. Facts from there are left out before the
 * rules run.
 *
 * @param files paths by number of the indicator
 * @param places citations by number of the indicator
 */
public record Exclusions(Map<Integer, Set<String>> files, Map<Integer, Set<Place>> places) {
    public static final Exclusions NONE = new Exclusions(Map.of(), Map.of());

    public Exclusions {
        files = copyOfSets(files);
        places = copyOfSets(places);
    }

    private static <T> Map<Integer, Set<T>> copyOfSets(Map<Integer, Set<T>> sets) {
        return sets.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    public boolean isEmpty() {
        return files.isEmpty() && places.isEmpty();
    }

    /**
     * What the rules make of facts when this is set aside.
     *
     * @param rules judges facts as they are
     */
    Judgement judge(Facts facts, Function<Facts, Judgement> rules) {
        var plain = rules.apply(facts);
        return isEmpty() ? plain : cautious(plain, rules.apply(without(facts)));
    }

    private Facts without(Facts facts) {
        return new Facts(
                facts.setting(),
                facts.sources(),
                facts.links(),
                facts.statements().stream()
                        .filter(statement -> counts(statement.indicator(), statement.place()))
                        .toList(),
                facts.tallies().stream()
                        .filter(tally -> counts(tally.indicator(), tally.place()))
                        .toList(),
                facts.reviews().stream()
                        .filter(review -> counts(review.indicator(), review.place()))
                        .map(this::without)
                        .toList(),
                facts.followUps().stream()
                        .filter(followUp -> counts(followUp.indicator(), followUp.place()))
                        .filter(followUp ->
                                counts(followUp.indicator(), followUp.review().place()))
                        .map(followUp -> of(followUp, without(followUp.review())))
                        .toList(),
                facts.unread());
    }

    private boolean counts(int indicator, Place place) {
        return !files.getOrDefault(indicator, Set.of()).contains(place.file())
                && !places.getOrDefault(indicator, Set.of()).contains(place);
    }

    private Review without(Review review) {
        return new Review(
                review.id(),
                review.indicator(),
                review.source(),
                review.place(),
                review.object(),
                review.policies(),
                review.date(),
                counting(review, review.issues()),
                counting(review, review.recommendations()));
    }

    private List<Place> counting(Review review, List<Place> places) {
        return places.stream()
                .filter(place -> counts(review.indicator(), place))
                .toList();
    }

    private static FollowUp of(FollowUp followUp, Review review) {
        return new FollowUp(
                followUp.indicator(),
                review,
                followUp.source(),
                followUp.place(),
                followUp.policy(),
                followUp.date(),
                Math.min(followUp.matched(), review.recommendations().size()),
                followUp.namesReview(),
                followUp.done());
    }

    /**
     * What is left out may have spoken against a level; then the indicator stays as it was. Setting evidence aside takes
     * proof away and never gives any.
     */
    private static Judgement cautious(Judgement with, Judgement without) {
        var before =
                with.indicators().stream().collect(Collectors.toMap(IndicatorJudgement::number, Function.identity()));
        return new Judgement(
                without.setting(),
                without.statuses(),
                without.indicators().stream()
                        .map(after -> lower(before.getOrDefault(after.number(), after), after))
                        .toList());
    }

    private static IndicatorJudgement lower(IndicatorJudgement before, IndicatorJudgement after) {
        return after.level() > before.level() || after.possible() > before.possible() ? before : after;
    }
}

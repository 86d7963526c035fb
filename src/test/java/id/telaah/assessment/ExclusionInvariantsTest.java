package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evaluation.GeneratedFacts;
import id.telaah.evaluation.GeneratedInstrument;
import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.Place;
import id.telaah.reading.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person sets aside takes proof away and never gives any: step by step, on the whole sample and on small dossiers
 * drawn from it. Every step sets one more file or place aside for every indicator at once; they do not touch each other.
 */
class ExclusionInvariantsTest {
    private static final int STEPS = 4;
    private static final int SMALL = 6;

    @TempDir
    static Path cache;

    private static Judging judging;
    private static List<Document> sample;
    private static Facts whole;

    @BeforeAll
    static void read_the_sample() {
        judging = new Judging(cache);
        sample = Judging.sample();
        whole = Judging.facts(sample);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_exclusion_never_raises_a_level_of_the_sample(long seed) {
        neverRaises(whole, new Random(seed), judging::judge);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_exclusion_never_raises_a_level_of_a_small_dossier(long seed) {
        var random = new Random(seed);
        neverRaises(Judging.facts(drawn(random)), random, judging::judge);
    }

    private static List<Document> drawn(Random random) {
        var documents = new ArrayList<>(sample);
        Collections.shuffle(documents, random);
        return documents.subList(0, SMALL);
    }

    private static void neverRaises(Facts facts, Random random, Function<Facts, Judgement> rules) {
        var excluded = new Excluded();
        var before = rules.apply(facts);
        var candidates = cited(before, facts);
        for (int step = 1; step <= STEPS; step++) {
            candidates.forEach((indicator, places) -> excluded.add(random, indicator, places));
            var after = excluded.exclusions().judge(facts, rules);
            for (int at = 0; at < after.indicators().size(); at++) {
                isNotHigher(before.indicators().get(at), after.indicators().get(at), excluded, step);
            }
            before = after;
        }
        assertThat(excluded.backwards().exclusions().judge(facts, rules)).isEqualTo(before);
    }

    private static void isNotHigher(IndicatorJudgement before, IndicatorJudgement after, Excluded excluded, int step) {
        assertThat(after.level())
                .as("level of I%02d at step %d, without %s", after.number(), step, excluded)
                .isLessThanOrEqualTo(before.level());
        assertThat(after.possible())
                .as("possible level of I%02d at step %d, without %s", after.number(), step, excluded)
                .isLessThanOrEqualTo(before.possible())
                .isGreaterThanOrEqualTo(after.level());
    }

    /** Citations first: a person sets aside what is shown. Then everything else that was found for the indicator. */
    private static Map<Integer, List<Place>> cited(Judgement judgement, Facts facts) {
        var places = new TreeMap<Integer, List<Place>>();
        judgement
                .indicators()
                .forEach(indicator -> places.computeIfAbsent(indicator.number(), n -> new ArrayList<>())
                        .addAll(indicator.requirements().stream()
                                .flatMap(requirement -> requirement.citations().stream())
                                .toList()));
        facts.statements()
                .forEach(statement -> places.get(statement.indicator()).add(statement.place()));
        facts.tallies().forEach(tally -> places.get(tally.indicator()).add(tally.place()));
        facts.reviews().forEach(review -> places.get(review.indicator()).add(review.place()));
        facts.followUps().forEach(followUp -> places.get(followUp.indicator()).add(followUp.place()));
        places.values().removeIf(List::isEmpty);
        return places;
    }

    /** What is set aside so far, in the order in which it was. */
    private record Excluded(List<Integer> indicators, List<Place> places, List<Boolean> files) {
        Excluded() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Random random, int indicator, List<Place> candidates) {
            indicators.add(indicator);
            places.add(candidates.get(random.nextInt(candidates.size())));
            files.add(random.nextInt(3) == 0);
        }

        Excluded backwards() {
            var same = new Excluded(new ArrayList<>(indicators), new ArrayList<>(places), new ArrayList<>(files));
            Stream.of(same.indicators, same.places, same.files).forEach(Collections::reverse);
            return same;
        }

        Exclusions exclusions() {
            var whole = new HashMap<Integer, Set<String>>();
            var single = new HashMap<Integer, Set<Place>>();
            for (int at = 0; at < places.size(); at++) {
                if (files.get(at)) {
                    whole.computeIfAbsent(indicators.get(at), n -> new HashSet<>())
                            .add(places.get(at).file());
                } else {
                    single.computeIfAbsent(indicators.get(at), n -> new HashSet<>())
                            .add(places.get(at));
                }
            }
            return new Exclusions(whole, single);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_exclusion_never_raises_a_level_of_facts_that_contradict_each_other(long seed) {
        var instrument = GeneratedInstrument.instrument();
        neverRaises(GeneratedFacts.of(seed, instrument), new Random(seed), facts -> judging.judge(instrument, facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_exclusion_touches_no_other_indicator(long seed) {
        var random = new Random(seed);
        var before = judging.judge(whole);
        var candidates = cited(before, whole);
        var indicator = List.copyOf(candidates.keySet()).get(random.nextInt(candidates.size()));
        var excluded = new Excluded();
        excluded.add(random, indicator, candidates.get(indicator));
        var after = excluded.exclusions().judge(whole, judging::judge);
        assertThat(after.indicators())
                .filteredOn(one -> one.number() != indicator)
                .isEqualTo(before.indicators().stream()
                        .filter(one -> one.number() != indicator)
                        .toList());
    }
}

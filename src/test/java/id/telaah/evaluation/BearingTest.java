package id.telaah.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evaluation.Bearing.Sort;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.Source;
import id.telaah.kb.Indicator.Family;
import id.telaah.kb.Instrument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules look no further than the bearing of an indicator. A rule that fails here asks for facts about other indicators or
 * documents: put what it asks for into {@link Bearing}, or verdicts are taken over that no longer hold.
 */
class BearingTest {
    private static final Instrument INSTRUMENT = GeneratedInstrument.instrument();

    @TempDir
    static Path cache;

    private static RuleBase rules;

    @BeforeAll
    static void load() {
        rules = RuleBase.load(Path.of("rules"), cache);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_verdict_is_the_same_when_only_its_bearing_is_known(long seed) {
        var facts = GeneratedFacts.of(seed, INSTRUMENT);
        var whole = verdicts(facts);
        Bearing.of(INSTRUMENT, facts, new Firmness(facts.statements()))
                .forEach((indicator, bearing) -> assertThat(
                                verdicts(known(bearing, facts.sources())).get(indicator))
                        .as("I%02d of seed %d by its bearing alone", indicator, seed)
                        .isEqualTo(whole.get(indicator)));
    }

    @Test
    void whatever_may_be_binding_bears_on_every_policy() {
        var facts = GeneratedFacts.of(1, INSTRUMENT);
        var binding = facts.sources().stream().filter(Source::legal).toList();
        var bearings = Bearing.of(INSTRUMENT, facts, new Firmness(facts.statements()));
        assertThat(binding).isNotEmpty();
        assertThat(INSTRUMENT.indicators())
                .filteredOn(indicator -> indicator.family() == Family.POLICY)
                .isNotEmpty()
                .allSatisfy(indicator -> assertThat(
                                bearings.get(indicator.number()).facts().sources())
                        .containsAll(binding));
    }

    private static Map<Integer, IndicatorJudgement> verdicts(Facts facts) {
        return RuleSession.judge(rules, INSTRUMENT, facts).indicators().stream()
                .collect(Collectors.toMap(IndicatorJudgement::number, verdict -> verdict));
    }

    /** Of the other documents only one of each sort is there. */
    private static Facts known(Bearing bearing, List<Source> all) {
        var facts = bearing.facts();
        var sources = new ArrayList<>(facts.sources());
        bearing.sorts().forEach(sort -> {
            if (sources.stream().noneMatch(source -> Sort.of(source).equals(sort))) {
                sources.add(all.stream()
                        .filter(source -> Sort.of(source).equals(sort))
                        .findFirst()
                        .orElseThrow());
            }
        });
        return new Facts(
                facts.setting(),
                sources,
                facts.links(),
                facts.statements(),
                facts.tallies(),
                facts.reviews(),
                facts.followUps(),
                facts.unread());
    }
}

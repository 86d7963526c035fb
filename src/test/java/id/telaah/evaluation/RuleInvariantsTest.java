package id.telaah.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Facts;
import id.telaah.evidence.Place;
import id.telaah.evidence.Statement;
import id.telaah.kb.Instrument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleInvariantsTest {
    private static final Instrument INSTRUMENT = GeneratedInstrument.instrument();

    @TempDir
    static Path cache;

    private static RuleBase rules;

    @BeforeAll
    static void compile() {
        rules = RuleBase.load(RuleCase.RULES, cache);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_facts_does_not_matter(long seed) {
        var facts = GeneratedFacts.of(seed, INSTRUMENT);
        assertThat(judge(shuffled(facts, seed))).isEqualTo(judge(facts));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ladder_of_the_rules_is_the_ladder_written_by_hand(long seed) {
        var judged = judge(GeneratedFacts.of(seed, INSTRUMENT));
        for (var at = 0; at < judged.indicators().size(); at++) {
            var indicator = judged.indicators().get(at);
            var plain = new PlainLadder(INSTRUMENT.indicators().get(at), indicator);
            assertThat(indicator.level()).as("level of %d", at + 1).isEqualTo(plain.level());
            assertThat(indicator.possible()).as("possible level of %d", at + 1).isEqualTo(plain.possible());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_asserted_statement_never_lowers_a_level(long seed) {
        var facts = GeneratedFacts.of(seed, INSTRUMENT);
        var random = new Random(seed);
        var statements = new ArrayList<>(facts.statements());
        for (var extra = 0; extra < 20; extra++) {
            var like = facts.statements().get(random.nextInt(facts.statements().size()));
            statements.add(asserted(like, "extra-%02d".formatted(extra)));
        }
        var before = judge(facts);
        var after = judge(with(facts, statements));
        for (var at = 0; at < before.indicators().size(); at++) {
            // A claim of all units beside a count that shows fewer turns unproven into contradicted; neither is met.
            assertThat(after.indicators().get(at).level())
                    .as("level of %d", at + 1)
                    .isGreaterThanOrEqualTo(before.indicators().get(at).level());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void drafts_alone_never_lead_above_the_lowest_level(long seed) {
        assertThat(judge(GeneratedFacts.drafts(seed, INSTRUMENT)).indicators())
                .allSatisfy(indicator -> assertThat(indicator.level()).isEqualTo(1));
    }

    private static Judgement judge(Facts facts) {
        return RuleSession.judge(rules, INSTRUMENT, facts);
    }

    private static Facts shuffled(Facts facts, long seed) {
        return new Facts(
                facts.setting(),
                shuffled(facts.sources(), seed),
                shuffled(facts.links(), seed),
                shuffled(facts.statements(), seed),
                shuffled(facts.tallies(), seed),
                shuffled(facts.reviews(), seed),
                shuffled(facts.followUps(), seed),
                shuffled(facts.unread(), seed));
    }

    private static <T> List<T> shuffled(List<T> facts, long seed) {
        var copy = new ArrayList<>(facts);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static Facts with(Facts facts, List<Statement> statements) {
        return new Facts(
                facts.setting(),
                facts.sources(),
                facts.links(),
                statements,
                facts.tallies(),
                facts.reviews(),
                facts.followUps(),
                facts.unread());
    }

    private static Statement asserted(Statement like, String id) {
        return new Statement(
                id,
                like.indicator(),
                like.source(),
                new Place(like.place().file(), like.place().page(), id, id),
                like.part(),
                Statement.Binding.OWN,
                Statement.Mood.ASSERTED,
                like.scope(),
                like.signs(),
                Set.of(),
                like.elements(),
                like.article(),
                like.section(),
                Statement.Role.PLAIN,
                null,
                true);
    }
}

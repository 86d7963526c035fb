package id.telaah.evaluation;

import id.telaah.evidence.Facts;
import id.telaah.kb.Instrument;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long judging takes for one institution once its facts are there, beside the bare ladder in Java on what the rules
 * found. Run {@code org.openjdk.jmh.Main JudgingBenchmark} on the test class path, in the root of the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgingBenchmark {
    private Instrument instrument;
    private RuleBase rules;
    private Facts facts;
    private Judgement judged;

    @Setup
    public void prepare() {
        instrument = GeneratedInstrument.instrument();
        rules = RuleBase.load(Path.of("rules"), Path.of("target", "rules-cache"));
        facts = GeneratedFacts.of(1, instrument);
        judged = RuleSession.judge(rules, instrument, facts);
    }

    @Benchmark
    public Judgement rules() {
        return RuleSession.judge(rules, instrument, facts);
    }

    @Benchmark
    public int plainLadder() {
        var sum = 0;
        for (var at = 0; at < judged.indicators().size(); at++) {
            sum += new PlainLadder(
                            instrument.indicators().get(at), judged.indicators().get(at))
                    .level();
        }
        return sum;
    }
}

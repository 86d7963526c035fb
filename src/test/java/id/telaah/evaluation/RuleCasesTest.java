package id.telaah.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {
    @TempDir
    static Path cache;

    private static RuleBase rules;

    @BeforeAll
    static void compile() {
        rules = RuleBase.load(RuleCase.RULES, cache);
    }

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_rules_conclude_what_the_case_expects(RuleCase example) {
        var trail = new RuleTrail();
        var standing = trail.standing(RuleSession.conclude(rules, example.instrument(), example.facts(), trail));
        assertThat(standing)
                .containsAll(example.fires())
                .doesNotContainAnyElementsOf(example.nearMiss().isEmpty() ? List.of("") : example.nearMiss());

        var fault = example.expected().text("fault", "");
        if (!fault.isEmpty()) {
            assertThatThrownBy(() -> RuleSession.judge(rules, example.instrument(), example.facts()))
                    .isInstanceOfSatisfying(
                            RulesException.class,
                            thrown -> assertThat(thrown.faults())
                                    .anySatisfy(one -> assertThat(one.message()).startsWith(fault)));
            return;
        }
        var judgement = RuleSession.judge(rules, example.instrument(), example.facts());
        var requirements = judgement.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .collect(Collectors.toMap(RequirementJudgement::id, Function.identity()));

        example.expected()
                .entry("expect")
                .values()
                .forEach((id, outcome) -> assertThat(requirements.get(id).outcome())
                        .as(id)
                        .isEqualTo(Outcome.valueOf(
                                outcome.toString().toUpperCase(Locale.ROOT).replace('-', '_'))));
        example.expected()
                .entry("reasons")
                .values()
                .forEach((id, code) -> assertThat(requirements.get(id).reasons())
                        .as(id)
                        .anySatisfy(reason -> assertThat(reason.code() + " " + reason.detail())
                                .startsWith(code.toString())));
        example.expected()
                .entry("status")
                .values()
                .forEach((id, status) -> assertThat(judgement.statuses()).containsEntry(id, status.toString()));
        var first = judgement.indicators().get(0);
        example.expected()
                .entry("indicator_is")
                .values()
                .forEach((what, value) -> assertThat(seen(first, what)).as(what).isEqualTo(value.toString()));
    }

    private static String seen(IndicatorJudgement judged, String what) {
        return switch (what) {
            case "level" -> String.valueOf(judged.level());
            case "possible" -> String.valueOf(judged.possible());
            case "confidence" -> judged.confidence();
            case "needs_review" -> String.valueOf(judged.needsReview());
            case "concern" ->
                judged.concerns().stream().map(Finding.Reason::code).distinct().collect(Collectors.joining(" "));
            default -> throw new IllegalArgumentException("nothing called " + what);
        };
    }
}

package id.telaah.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.telaah.kb.Indicator;
import id.telaah.kb.KnowledgeBase;
import id.telaah.kb.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.+)\"$");
    private static final Pattern KIND = Pattern.compile("@kind\\(\"([a-z, -]+)\"\\)");

    private static List<String> rules;
    private static List<String> kinds;

    @BeforeAll
    static void read() {
        rules = new ArrayList<>();
        kinds = new ArrayList<>();
        for (var text : RuleFiles.read(RuleCase.RULES).rules().values()) {
            RULE.matcher(text).results().forEach(match -> rules.add(match.group(1)));
            KIND.matcher(text)
                    .results()
                    .forEach(match -> kinds.addAll(List.of(match.group(1).split(", "))));
        }
    }

    @Test
    void each_rule_has_a_name_of_its_own() {
        assertThat(rules).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void each_rule_has_a_case_in_which_it_fires() {
        var fired = RuleCase.all().stream().flatMap(one -> one.fires().stream()).toList();
        assertThat(rules).isSubsetOf(fired);
        assertThat(fired).isSubsetOf(rules);
    }

    @Test
    void each_rule_has_a_case_that_it_nearly_fires_on() {
        var missed =
                RuleCase.all().stream().flatMap(one -> one.nearMiss().stream()).toList();
        assertThat(rules).isSubsetOf(missed);
        assertThat(missed).isSubsetOf(rules);
    }

    @Test
    void each_kind_that_the_knowledge_base_names_has_a_rule() {
        var folder = Path.of("kb");
        assumeTrue(Files.exists(folder.resolve("spbe-2020")), "no knowledge base here");
        var used = KnowledgeBase.load(folder).instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .map(Indicator::requirements)
                .flatMap(List::stream)
                .map(Requirement::kind)
                .distinct();
        assertThat(used).isNotEmpty().isSubsetOf(kinds);
    }
}

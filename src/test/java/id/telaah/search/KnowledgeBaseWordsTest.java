package id.telaah.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.Element;
import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.KnowledgeBase;
import id.telaah.kb.Requirement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the knowledge base looks for can be looked for. */
class KnowledgeBaseWordsTest {

    @Test
    void every_expression_of_the_knowledge_base_can_be_compiled() {
        KnowledgeBase knowledge = KnowledgeBase.load(Path.of("kb"));
        TextAnalysis analysis = TextAnalysis.of(knowledge.vocabulary());
        Map<String, Expression> expressions =
                new TreeMap<>(knowledge.vocabulary().signs());
        knowledge.instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .forEach(indicator -> expressions.putAll(of(indicator)));
        TextAnalysis.Matcher matcher = analysis.matcher(expressions);
        assertThat(matcher.match(analysis.tokens("Arsitektur SPBE ditetapkan dengan peraturan ini.")))
                .isNotEmpty();
        assertThat(matcher.match(List.of())).isEmpty();
    }

    private static Map<String, Expression> of(Indicator indicator) {
        Map<String, Expression> expressions = new TreeMap<>();
        expressions.put(indicator.id(), indicator.subject());
        for (Element element : indicator.elements()) {
            expressions.put(indicator.id() + ":" + element.id(), element.lookFor());
        }
        for (Requirement requirement : indicator.requirements()) {
            if (requirement.lookFor() != null) {
                expressions.put(requirement.id(), requirement.lookFor());
            }
        }
        return expressions;
    }
}

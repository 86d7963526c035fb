package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The vocabulary and the indicators as a reader of documents uses them. */
class WordsOfTheFieldTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(Path.of("kb"));
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KNOWLEDGE.vocabulary());

    @Test
    void every_expression_of_every_indicator_compiles() {
        Map<String, Expression> all = new TreeMap<>();
        for (var indicator : KNOWLEDGE.instruments().get(0).indicators()) {
            all.put(indicator.id(), indicator.subject());
            indicator.elements().forEach(element -> all.put(indicator.id() + "/" + element.id(), element.lookFor()));
            for (var requirement : indicator.requirements()) {
                if (requirement.lookFor() != null) {
                    all.put(requirement.id(), requirement.lookFor());
                }
            }
        }
        assertThat(ANALYSIS.matcher(all)).isNotNull();
    }
}

package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import id.telaah.search.ElasticIndexesOfTest;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lucene and Elasticsearch find the same passages for everything the knowledge base looks for, and so the same levels. The
 * dossiers of {@code ../shared} take part when they are there; {@code TELAAH_SHARED} names another place.
 */
class EnginesAgreeTest {
    private static final Path SHARED =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", System.getProperty("TELAAH_SHARED", "../shared")));
    private static final Assessor ASSESSOR = Assessor.open(Path.of("kb"), Path.of("rules"));
    private static final String DOSSIER = "dossier";

    private final ElasticIndexesOfTest elasticsearch = new ElasticIndexesOfTest();

    static Stream<LabelledDossier> dossiers() {
        var samples = Path.of("samples");
        List<LabelledDossier> all = new ArrayList<>(List.of(LabelledDossier.read(
                samples.resolve("kota-sukamaju.expected.yaml"), samples.resolve("kota-sukamaju"))));
        for (var collection : List.of("cases", "cases-real")) {
            if (Files.isDirectory(SHARED.resolve(collection))) {
                all.addAll(LabelledDossier.in(SHARED.resolve(collection)));
            }
        }
        return all.stream();
    }

    @AfterEach
    void drop() {
        elasticsearch.drop();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void both_engines_give_the_same_passages_and_the_same_result(LabelledDossier dossier) {
        var judged = ASSESSOR.assess(dossier.documents(), dossier.terms(), true, Progress.SILENT);
        var again =
                ASSESSOR.with(this::open).judge(dossier.terms(), judged.documents(), Exclusions.NONE, Progress.SILENT);
        assertThat(Reports.in("id").json(again)).isEqualTo(Reports.in("id").json(judged));
        samePassages(judged.documents());
    }

    private PassageIndex open(TextAnalysis analysis) {
        return elasticsearch.open(analysis, false);
    }

    private void samePassages(List<Document> documents) {
        try (var lucene = filled(PassageIndex.inMemory(ASSESSOR.analysis()), documents);
                var elastic = filled(open(ASSESSOR.analysis()), documents)) {
            var expressions = expressions(ASSESSOR.knowledge());
            var found = 0;
            for (var expression : expressions.entrySet()) {
                var passages = lucene.find(DOSSIER, expression.getValue());
                assertThat(elastic.find(DOSSIER, expression.getValue()))
                        .as(expression.getKey())
                        .isEqualTo(passages);
                found += passages.size();
            }
            assertThat(found).isGreaterThan(expressions.size());
            sameOrder(lucene, elastic);
        }
    }

    private static void sameOrder(PassageIndex lucene, PassageIndex elastic) {
        for (var words : List.of("arsitektur SPBE", "manajemen risiko keamanan informasi", "peta rencana anggaran")) {
            var best = lucene.search(DOSSIER, words, 50);
            assertThat(elastic.search(DOSSIER, words, 50))
                    .as(words)
                    .extracting(PassageIndex.Hit::id)
                    .isEqualTo(best.stream().map(PassageIndex.Hit::id).toList());
        }
    }

    private static PassageIndex filled(PassageIndex index, List<Document> documents) {
        documents.forEach(document -> index.add(DOSSIER, document));
        index.refresh();
        return index;
    }

    private static Map<String, Expression> expressions(KnowledgeBase knowledge) {
        Map<String, Expression> expressions =
                new TreeMap<>(knowledge.vocabulary().signs());
        knowledge.instruments().stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .forEach(indicator -> collect(indicator, expressions));
        return expressions;
    }

    private static void collect(Indicator indicator, Map<String, Expression> expressions) {
        expressions.put(indicator.id(), indicator.subject());
        indicator
                .elements()
                .forEach(element -> expressions.put(indicator.id() + ":" + element.id(), element.lookFor()));
        indicator.requirements().stream()
                .filter(requirement -> requirement.lookFor() != null)
                .forEach(requirement -> expressions.put(requirement.id(), requirement.lookFor()));
    }
}

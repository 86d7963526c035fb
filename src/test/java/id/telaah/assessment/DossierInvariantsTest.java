package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evaluation.Evaluation;
import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Outcome;
import id.telaah.evaluation.RuleBase;
import id.telaah.evidence.FactFinder;
import id.telaah.evidence.Facts;
import id.telaah.evidence.Setting;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever a dossier contains, tried on the documents of the sample. */
class DossierInvariantsTest {
    private static final String NAME = "uji";
    private static final Setting SETTING =
            new Setting("Kota Sukamaju", "kota", 2024, "pedoman-3-2024", LocalDate.of(2024, 8, 31));
    private static final KnowledgeBase KB = KnowledgeBase.load(Path.of("kb"));
    private static final Instrument INSTRUMENT = KB.instrument("spbe-2020").orElseThrow();
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KB.vocabulary());
    private static final FactFinder FINDER = new FactFinder(KB, INSTRUMENT, SETTING.edition(), ANALYSIS);
    private static final List<Document> SAMPLE = new ArrayList<>();

    @TempDir
    static Path cache;

    private static Evaluation evaluation;
    private static Map<Integer, Integer> whole;
    private static Judgement complete;
    private static Facts facts;

    @BeforeAll
    static void read_the_sample() {
        evaluation = new Evaluation(RuleBase.load(Path.of("rules"), cache));
        try (var dossier = DossierFolder.open(Path.of("samples", "kota-sukamaju"), true, Progress.SILENT)) {
            dossier.read(KB, SAMPLE::add);
        }
        facts = facts(SAMPLE);
        complete = evaluation.judge(INSTRUMENT, facts);
        whole = levels(complete);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 4);
    }

    static IntStream documents() {
        return IntStream.range(0, 14);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_documents_does_not_matter(long seed) {
        var shuffled = new ArrayList<>(SAMPLE);
        Collections.shuffle(shuffled, new Random(seed));
        var judged = judge(shuffled);
        assertThat(levels(judged)).isEqualTo(whole);
        assertThat(outcomes(judged)).isEqualTo(outcomes(complete));
    }

    @ParameterizedTest(name = "document {0}")
    @MethodSource("documents")
    void without_a_document_no_level_is_higher_unless_it_spoke_against_it(int at) {
        var removed = SAMPLE.get(at);
        var fewer = new ArrayList<>(SAMPLE);
        fewer.remove(at);
        levels(judge(fewer)).forEach((indicator, level) -> {
            if (!against(removed, indicator)) {
                assertThat(level)
                        .as("I%02d without %s", indicator, removed.file())
                        .isLessThanOrEqualTo(whole.get(indicator));
            }
        });
    }

    @ParameterizedTest(name = "document {0}")
    @MethodSource("documents")
    void a_second_copy_of_a_document_raises_no_level(int at) {
        var more = new ArrayList<>(SAMPLE);
        more.add(copy(SAMPLE.get(at)));
        levels(judge(more))
                .forEach((indicator, level) -> assertThat(level)
                        .as("I%02d with two of %s", indicator, SAMPLE.get(at).file())
                        .isLessThanOrEqualTo(whole.get(indicator)));
    }

    /** True when a document repeals or amends another, or a requirement of the indicator fails on its words. */
    private static boolean against(Document document, int indicator) {
        return facts.links().stream().anyMatch(link -> link.by().file().equals(document.file()))
                || complete.indicators().get(indicator - 1).requirements().stream()
                        .filter(requirement -> requirement.outcome() != Outcome.MET)
                        .flatMap(requirement -> requirement.reasons().stream())
                        .anyMatch(reason -> reason.file().equals(document.file()));
    }

    private static Document copy(Document document) {
        return new Document(
                "salinan/" + document.file(),
                document.sha256(),
                document.mediaType(),
                document.pages(),
                document.state(),
                document.pageTexts(),
                document.notes(),
                document.segments());
    }

    private static Judgement judge(List<Document> documents) {
        return evaluation.judge(INSTRUMENT, facts(documents));
    }

    private static Facts facts(List<Document> documents) {
        try (var index = PassageIndex.inMemory(ANALYSIS)) {
            documents.forEach(document -> index.add(NAME, document));
            index.refresh();
            return FINDER.find(SETTING, documents, NAME, index);
        }
    }

    private static Map<Integer, Integer> levels(Judgement judgement) {
        return judgement.indicators().stream()
                .collect(Collectors.toMap(
                        IndicatorJudgement::number, IndicatorJudgement::level, (one, other) -> one, TreeMap::new));
    }

    private static Set<String> outcomes(Judgement judgement) {
        return judgement.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .map(requirement -> requirement.id() + " " + requirement.outcome())
                .collect(Collectors.toSet());
    }
}

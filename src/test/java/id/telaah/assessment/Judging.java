package id.telaah.assessment;

import id.telaah.evaluation.Evaluation;
import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The documents of the sample, read once, and everything that judges them or some of them. */
final class Judging {
    private static final String NAME = "uji";
    private static final Setting SETTING =
            new Setting("Kota Sukamaju", "kota", 2024, "pedoman-3-2024", LocalDate.of(2024, 8, 31));
    private static final KnowledgeBase KB = KnowledgeBase.load(Path.of("kb"));
    private static final Instrument INSTRUMENT = KB.instrument("spbe-2020").orElseThrow();
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KB.vocabulary());
    private static final FactFinder FINDER = new FactFinder(KB, INSTRUMENT, SETTING.edition(), ANALYSIS);

    private final Evaluation evaluation;

    /** @param cache where compiled rules are kept */
    Judging(Path cache) {
        evaluation = new Evaluation(RuleBase.load(Path.of("rules"), cache));
    }

    static List<Document> sample() {
        var sample = new ArrayList<Document>();
        try (var dossier = DossierFolder.open(Path.of("samples", "kota-sukamaju"), true, Progress.SILENT)) {
            dossier.read(KB, sample::add);
        }
        return sample;
    }

    static Facts facts(List<Document> documents) {
        try (var index = PassageIndex.inMemory(ANALYSIS)) {
            documents.forEach(document -> index.add(NAME, document));
            index.refresh();
            return FINDER.find(SETTING, documents, NAME, index);
        }
    }

    Judgement judge(List<Document> documents) {
        return judge(facts(documents));
    }

    Judgement judge(Facts facts) {
        return judge(INSTRUMENT, facts);
    }

    Judgement judge(Instrument instrument, Facts facts) {
        return evaluation.judge(instrument, facts);
    }

    static Map<Integer, Integer> levels(Judgement judgement) {
        return judgement.indicators().stream()
                .collect(Collectors.toMap(
                        IndicatorJudgement::number, IndicatorJudgement::level, (one, other) -> one, TreeMap::new));
    }

    static Document renamed(Document document, String file) {
        return new Document(
                file,
                document.sha256(),
                document.mediaType(),
                document.pages(),
                document.state(),
                document.pageTexts(),
                document.notes(),
                document.segments());
    }
}

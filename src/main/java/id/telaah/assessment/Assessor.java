package id.telaah.assessment;

import id.telaah.assessment.Progress.Step;
import id.telaah.evaluation.Evaluation;
import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.Filing;
import id.telaah.evidence.Recollection;
import id.telaah.extraction.Extraction;
import id.telaah.extraction.ExtractionOptions;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.scoring.Scorecard;
import id.telaah.scoring.Scoring;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Judges dossiers with one knowledge base and one set of rules. */
public final class Assessor {
    private static final String DOSSIER = "dossier";

    private final Library library;
    private final Function<TextAnalysis, PassageIndex> indexes;
    private final Memory memory;

    private Assessor(Library library, Function<TextAnalysis, PassageIndex> indexes, Memory memory) {
        this.library = library;
        this.indexes = indexes;
        this.memory = memory;
    }

    /** The same, finding passages with another engine. */
    Assessor with(Function<TextAnalysis, PassageIndex> engine) {
        return new Assessor(library, engine, memory);
    }

    /**
     * The same with a memory of its own of the dossiers that are judged by name.
     *
     * @param bytes about so many at most; the least used dossiers are forgotten
     */
    public Assessor remembering(long bytes) {
        return new Assessor(library, indexes, Memory.of(bytes));
    }

    /** Begins to load knowledge base and rules and returns at once; the first method that needs them tells their faults. */
    public static Assessor open(Path kbFolder, Path rulesFolder) {
        return new Assessor(new Library(kbFolder, rulesFolder), PassageIndex::inMemory, Memory.NONE);
    }

    /**
     * Waits until everything is loaded.
     *
     * @throws id.telaah.kb.KnowledgeBaseException with every fault found in the knowledge base; when the rules are faulty
     *     too, their exception is suppressed in it
     * @throws id.telaah.evaluation.RulesException with every fault found in the rules
     */
    public Assessor validated() {
        library.validate();
        return this;
    }

    public KnowledgeBase knowledge() {
        return library.knowledge();
    }

    /** How texts are turned into roots. */
    public TextAnalysis analysis() {
        return library.analysis();
    }

    /**
     * The instrument of terms that exist.
     *
     * @throws TermsException when instrument, edition or kind do not exist
     */
    public Instrument instrument(String id, String edition, String kind) {
        var terms = new Terms(null, kind, null, id, edition, null);
        var instrument = instrument(terms, knowledge());
        Circumstances.edition(terms, instrument);
        Circumstances.check(terms);
        return instrument;
    }

    /** {@code sha256:} and the digest of all rule files. */
    public String rulesDigest() {
        return library.rules().digest();
    }

    /**
     * Judges the documents of a folder, read in the usual way.
     *
     * @param ocr false to leave scanned pages unread
     * @throws TermsException when the terms name something unknown
     * @throws DossierException when there is nothing to judge
     */
    public Assessment assess(Path folder, Terms terms, boolean ocr, Progress progress) {
        return assess(folder, terms, ExtractionOptions.DEFAULT.withOcr(ocr), progress);
    }

    /**
     * Judges the documents of a folder.
     *
     * @throws TermsException when the terms name something unknown
     * @throws DossierException when there is nothing to judge
     */
    public Assessment assess(Path folder, Terms terms, ExtractionOptions options, Progress progress) {
        try (var dossier = DossierFolder.open(folder, options, progress)) {
            var instrument = instrument(terms, library.knowledge());
            Circumstances.edition(terms, instrument);
            Circumstances.check(terms);
            List<Document> documents = new ArrayList<>();
            dossier.read(library.knowledge(), document -> {
                library.failIfFaulty();
                documents.add(document);
            });
            return judge(terms, documents, Exclusions.NONE, progress);
        }
    }

    /**
     * Judges documents that were read before.
     *
     * @param documents in the order of their paths
     * @param exclusions what a person has set aside; it never raises a level
     * @throws TermsException when the terms name something unknown
     */
    public Assessment judge(Terms terms, List<Document> documents, Exclusions exclusions, Progress progress) {
        var filings = documents.stream().map(Filing::of).toList();
        var facts = found(terms, filings, Recollection.NONE, progress).facts();
        return assessment(terms, documents, facts, exclusions, evaluation()::judge);
    }

    /**
     * Judges a dossier that is judged again whenever something of it changes: the same judgement, made faster by what is
     * remembered of the last one. The assessment tells of remembered documents without their text.
     *
     * @param dossier tells it from all others
     * @param filings in the order of their paths
     * @param exclusions what a person has set aside; it never raises a level
     * @throws TermsException when the terms name something unknown
     */
    public Assessment judge(
            String dossier, Terms terms, List<Filing> filings, Exclusions exclusions, Progress progress) {
        var former = memory.of(dossier, terms.instrument());
        var found = found(terms, filings, former.recollection(), progress);
        memory.keep(dossier, former.with(found));
        var documents = filings.stream().map(found::outline).toList();
        return assessment(
                terms,
                documents,
                found.facts(),
                exclusions,
                (instrument, facts) -> evaluation().judge(instrument, facts, former.precedents()));
    }

    private Assessment assessment(
            Terms terms,
            List<Document> documents,
            Facts facts,
            Exclusions exclusions,
            BiFunction<Instrument, Facts, Judgement> rules) {
        var kb = library.knowledge();
        var instrument = instrument(terms, kb);
        var judgement = exclusions.judge(facts, remaining -> rules.apply(instrument, remaining));
        return new Assessment(
                instrument,
                kb.version(),
                kb.digest(),
                rulesDigest(),
                documents,
                judgement,
                scored(instrument, judgement));
    }

    private Evaluation evaluation() {
        return new Evaluation(library.rules());
    }

    /** Starts the processes that read single files. Close it to end them. */
    public DocumentReader reader(ExtractionOptions options) {
        return new DocumentReader(library.knowledge(), options);
    }

    /** How a {@link #reader} would read here. */
    public DocumentReader.Kind readerKind(ExtractionOptions options) {
        return DocumentReader.Kind.of(library.knowledge(), Extraction.recognises(options));
    }

    /**
     * Refuses terms that no document can mend, before any is read.
     *
     * @throws TermsException when the terms name something unknown
     */
    public void check(Terms terms) {
        Circumstances.edition(terms, instrument(terms, library.knowledge()));
        Circumstances.check(terms);
    }

    /**
     * Makes what looks at single files before they are handed in.
     *
     * @param documents tell what the terms do not
     * @throws TermsException when the terms name something unknown
     */
    public Inspector inspector(Terms terms, List<Document> documents, Progress progress) {
        check(terms);
        var kb = library.knowledge();
        var instrument = instrument(terms, kb);
        var edition = Circumstances.edition(terms, instrument);
        var setting = new Circumstances(terms, edition, documents, progress).setting();
        var finder = library.finder(instrument, setting.edition());
        var rules = library.rules();
        return new Inspector(kb, instrument, setting, finder, new Evaluation(rules), rules.parameters());
    }

    /** Only what is not remembered is indexed and read. */
    private Recollection found(Terms terms, List<Filing> filings, Recollection former, Progress progress) {
        var instrument = instrument(terms, library.knowledge());
        var edition = Circumstances.edition(terms, instrument);
        var outlines = filings.stream().map(former::outline).toList();
        var setting = new Circumstances(terms, edition, outlines, progress).setting();
        var known = former.under(setting);
        try (var index = indexes.apply(library.analysis())) {
            progress.at(Step.INDEXING, 0, filings.size(), "");
            filings.stream()
                    .filter(filing -> !known.knows(filing))
                    .forEach(filing -> index.add(DOSSIER, filing.document()));
            index.refresh();
            progress.at(Step.JUDGING, 0, instrument.indicators().size(), "");
            return library.finder(instrument, setting.edition()).find(setting, filings, DOSSIER, index, known);
        }
    }

    private static Scorecard scored(Instrument instrument, Judgement judgement) {
        return Scoring.score(
                instrument,
                levels(judgement, IndicatorJudgement::level),
                levels(judgement, IndicatorJudgement::possible));
    }

    private static Map<Integer, Integer> levels(Judgement judgement, ToIntFunction<IndicatorJudgement> level) {
        return judgement.indicators().stream().collect(Collectors.toMap(IndicatorJudgement::number, level::applyAsInt));
    }

    private static Instrument instrument(Terms terms, KnowledgeBase kb) {
        return kb.instrument(terms.instrument())
                .orElseThrow(() -> new TermsException(
                        TermsException.Term.INSTRUMENT,
                        terms.instrument(),
                        kb.instruments().stream().map(Instrument::id).toList()));
    }
}

package id.telaah.evidence;

import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The facts that are found in papers of Kota Sukamaju, with the knowledge base of the project. */
record Found(Facts facts) {
    static final Setting SETTING =
            new Setting("Kota Sukamaju", "kota", 2024, "pedoman-3-2024", LocalDate.of(2024, 8, 31));
    static final KnowledgeBase KB = KnowledgeBase.load(Path.of("kb"));
    static final Instrument INSTRUMENT = KB.instrument("spbe-2020").orElseThrow();
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KB.vocabulary());
    private static final FactFinder FINDER = new FactFinder(KB, INSTRUMENT, SETTING.edition(), ANALYSIS);
    private static final String DOSSIER = "uji";

    static Lexicon lexicon() {
        return new Lexicon(KB, INSTRUMENT, SETTING.edition(), ANALYSIS);
    }

    static Found in(Papers... papers) {
        var documents = Stream.of(papers).map(Papers::document).toList();
        return new Found(find(documents));
    }

    private static Facts find(List<Document> documents) {
        try (var index = PassageIndex.inMemory(ANALYSIS)) {
            documents.forEach(document -> index.add(DOSSIER, document));
            index.refresh();
            return FINDER.find(SETTING, documents, DOSSIER, index);
        }
    }

    List<Statement> statements(int indicator) {
        return facts.statements().stream()
                .filter(statement -> statement.indicator() == indicator)
                .toList();
    }

    /** The only statement about an indicator whose quote holds the words. */
    Statement statement(int indicator, String words) {
        var found = statements(indicator).stream()
                .filter(statement -> statement.place().quote().contains(words))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d statements on I%02d hold \"%s\": %s"
                    .formatted(found.size(), indicator, words, statements(indicator)));
        }
        return found.get(0);
    }

    boolean says(int indicator, String words) {
        return statements(indicator).stream()
                .anyMatch(statement -> statement.place().quote().contains(words));
    }

    Source source() {
        return facts.sources().get(0);
    }

    List<Tally> tallies(int indicator) {
        return facts.tallies().stream()
                .filter(tally -> tally.indicator() == indicator)
                .toList();
    }

    List<Review> reviews(int indicator) {
        return facts.reviews().stream()
                .filter(review -> review.indicator() == indicator)
                .toList();
    }

    List<FollowUp> followUps(int indicator) {
        return facts.followUps().stream()
                .filter(followUp -> followUp.indicator() == indicator)
                .toList();
    }
}

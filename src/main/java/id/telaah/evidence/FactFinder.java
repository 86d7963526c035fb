package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Segment;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the documents of a dossier into facts about the indicators of an instrument. Safe for use by several threads. */
public final class FactFinder {
    private static final String SELF_ASSESSMENT = "self-assessment";
    private static final String LEVEL_CLAIM = "level-claim";

    private final KnowledgeBase kb;
    private final Instrument instrument;
    private final Lexicon lexicon;
    private final Families families;

    public FactFinder(KnowledgeBase kb, Instrument instrument, String edition, TextAnalysis analysis) {
        this.kb = kb;
        this.instrument = instrument;
        lexicon = new Lexicon(kb, instrument, edition, analysis);
        families = new Families(instrument);
    }

    /**
     * Finds the facts.
     *
     * @param dossier the name under which the index knows the documents
     */
    public Facts find(Setting setting, List<Document> documents, String dossier, PassageIndex index) {
        return new Search(setting, documents, relevant(dossier, index)).facts();
    }

    /** What the documents are and which of them bears on which other one, without what they say about indicators. */
    public Facts describe(Setting setting, List<Document> documents) {
        return new Search(setting, documents, Set.of()).facts();
    }

    /** Files in which at least one passage speaks about the subject of an indicator; the rest need no closer look. */
    private Set<String> relevant(String dossier, PassageIndex index) {
        var files = new TreeSet<String>();
        for (var indicator : instrument.indicators()) {
            index.find(dossier, indicator.subject()).forEach(id -> files.add(id.substring(0, id.lastIndexOf('#'))));
        }
        return files;
    }

    /** The work on one dossier. */
    private final class Search {
        private final Setting setting;
        private final List<Document> documents;
        private final Utterances utterances = new Utterances(lexicon, kb.vocabulary());
        private final Map<Source, Segment> sources = new LinkedHashMap<>();
        private final Map<Source, List<Utterance>> clauses = new LinkedHashMap<>();
        private final ServiceSlots slots = new ServiceSlots(utterances, instrument);
        private final Map<String, Integer> services;
        private final List<Statement> statements = new ArrayList<>();
        private final List<Tally> tallies = new ArrayList<>();
        private final List<Unread> unread = new ArrayList<>();

        Search(Setting setting, List<Document> documents, Set<String> relevant) {
            this.setting = setting;
            this.documents = documents;
            var reader = new SourceReader(lexicon, families, setting);
            for (var document : documents) {
                for (var segment : document.segments()) {
                    var source = reader.read(document, segment);
                    sources.put(source, segment);
                    if (relevant.contains(document.file())) {
                        clauses.put(source, utterances.of(source, segment));
                    }
                }
            }
            services = slots.allot(clauses);
        }

        Facts facts() {
            readStatements();
            readUnread();
            var reviews = reviews();
            return new Facts(
                    setting,
                    List.copyOf(sources.keySet()),
                    LinkReader.links(sources),
                    statements,
                    tallies,
                    reviews,
                    followUps(reviews),
                    unread);
        }

        private void readStatements() {
            var bindings = new Bindings(utterances, families);
            var counter = new TallyReader(lexicon, kb.vocabulary());
            clauses.forEach((source, spoken) -> {
                var bound = bindings.of(source, spoken);
                for (int at = 0; at < spoken.size(); at++) {
                    allot(spoken.get(at), bound.get(at));
                }
                tallies.addAll(counter.of(source, spoken, bound));
                addStatements(source, spoken, bound);
            });
        }

        /** A clause of a document about one service does not speak for other services that it happens to name. */
        private void allot(Utterance clause, Map<Integer, Binding> bound) {
            bound.keySet().removeIf(slots::isSlot);

            var service = slots.allotted(clause, services);

            if (service != null) {
                int kept = service;
                bound.keySet().removeIf(indicator -> slots.isService(indicator) && indicator != kept);
                bound.merge(kept, Binding.HEADING, (old, heading) -> old == Binding.OWN ? old : heading);
            }
        }

        private void addStatements(Source source, List<Utterance> spoken, List<Map<Integer, Binding>> bound) {
            var claims = selfAssessed(source, spoken);
            var work = new WorkTables(lexicon, kb.vocabulary(), spoken);
            var reader = new StatementReader(utterances, work, setting.name());
            for (int at = 0; at < spoken.size(); at++) {
                var clause = spoken.get(at);
                bound.get(at)
                        .forEach((indicator, binding) ->
                                statements.add(reader.read(indicator, binding, clause, claimed(clause, claims))));
            }
        }

        private static boolean claimed(Utterance clause, Set<String> claims) {
            return claims.contains(clause.section()) || claims.contains(claim(clause));
        }

        /** What a claim spreads to: a row of a table speaks for itself only, a sentence for its section. */
        private static String claim(Utterance clause) {
            return Cells.isRow(clause.passage().text())
                    ? clause.source().id() + "/" + clause.passage().id()
                    : clause.section();
        }

        /** Sections that name levels or repeat the instrument as a result: claims, not evidence. */
        private Set<String> selfAssessed(Source source, List<Utterance> spoken) {
            var sections = new TreeSet<String>();
            if (source.plan() || source.legal()) {
                return sections;
            }
            boolean whole = source.kinds().contains(SELF_ASSESSMENT);
            for (var clause : spoken) {
                if (whole || clause.own().has(LEVEL_CLAIM)) {
                    sections.add(claim(clause));
                }
            }
            return sections;
        }

        private void readUnread() {
            for (var document : documents) {
                var own = sources.keySet().stream()
                        .filter(source -> source.file().equals(document.file()))
                        .toList();
                unread.addAll(UnreadReader.of(document, own));
            }
        }

        private List<Review> reviews() {
            var reader = new ReviewReader(utterances, families, sources.keySet());
            var reviews = new ArrayList<Review>();
            clauses.forEach((source, spoken) -> reviews.addAll(reader.of(source, spoken)));
            return withSlots(reviews);
        }

        /** A review of a service whose words fit several open slots belongs to the slot its section was allotted to. */
        private List<Review> withSlots(List<Review> reviews) {
            var settled = new TreeMap<String, Review>();
            for (var review : reviews) {
                int indicator = review.indicator();
                if (indicator == ReviewReader.UNNAMED || slots.isService(indicator)) {
                    indicator = serviceOf(review, slots.isSlot(indicator) ? 0 : indicator);
                }
                if (indicator > 0) {
                    settled.putIfAbsent(key(review, indicator), moved(review, indicator));
                }
            }
            return List.copyOf(settled.values());
        }

        private static String key(Review review, int indicator) {
            return "%s/%03d/%s"
                    .formatted(review.source().id(), indicator, review.place().locator() + review.date());
        }

        private int serviceOf(Review review, int otherwise) {
            var whole = services.get(review.source().id());
            if (whole != null) {
                return whole;
            }

            for (var clause : clauses.getOrDefault(review.source(), List.of())) {
                var service = clause.place().equals(review.place()) ? slots.allotted(clause, services) : null;
                if (service != null) {
                    return service;
                }
            }
            return otherwise;
        }

        private static Review moved(Review review, int indicator) {
            return new Review(
                    review.id() + "/" + indicator,
                    indicator,
                    review.source(),
                    review.place(),
                    review.object(),
                    review.policies(),
                    review.date(),
                    review.issues(),
                    review.recommendations());
        }

        private List<FollowUp> followUps(List<Review> reviews) {
            var reader = new FollowUpReader(lexicon, clauses, statements);
            return reviews.stream()
                    .flatMap(review -> reader.of(review).stream())
                    .toList();
        }
    }
}

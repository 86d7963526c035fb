package id.telaah.evidence;

import id.telaah.evidence.Account.Context;
import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.Vocabulary;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes down what single sources say about indicators, once it is known what other documents add to them. */
final class Hearing {
    private static final String SELF_ASSESSMENT = "self-assessment";
    private static final String LEVEL_CLAIM = "level-claim";

    private final Utterances utterances;
    private final ServiceSlots slots;
    private final Policies policies;
    private final Bindings bindings;
    private final TallyReader counter;
    private final StatementReader reader;

    Hearing(
            Utterances utterances,
            ServiceSlots slots,
            Policies policies,
            Families families,
            Vocabulary vocabulary,
            String institution) {
        this.utterances = utterances;
        this.slots = slots;
        this.policies = policies;
        bindings = new Bindings(utterances, families);
        counter = new TallyReader(utterances.lexicon(), vocabulary);
        reader = new StatementReader(utterances, institution);
    }

    /**
     * What a source says.
     *
     * @param allotted the indicators that its services were allotted to
     */
    Account of(Witness witness, Map<String, Integer> allotted) {
        var former = witness.former();
        return former != null && former.context().holds(allotted, policies) ? former : heard(witness, allotted);
    }

    private Account heard(Witness witness, Map<String, Integer> allotted) {
        var source = witness.source();
        var spoken = witness.clauses();
        var bound = bindings.of(source, spoken);
        for (int at = 0; at < spoken.size(); at++) {
            allot(spoken.get(at), bound.get(at), allotted);
        }
        var named = new HashMap<Policies.Name, List<Source>>();
        var reviews = reviews(source, spoken, allotted, named);
        return new Account(
                source,
                witness.services(),
                new Context(Map.copyOf(allotted), Map.copyOf(named)),
                statements(source, spoken, bound),
                counter.of(source, spoken, bound),
                reviews,
                followsReview(spoken),
                Map.of());
    }

    /** A clause of a document about one service does not speak for other services that it happens to name. */
    private void allot(Utterance clause, Map<Integer, Binding> bound, Map<String, Integer> allotted) {
        bound.keySet().removeIf(slots::isSlot);

        var service = slots.allotted(clause, allotted);

        if (service != null) {
            int kept = service;
            bound.keySet().removeIf(indicator -> slots.isService(indicator) && indicator != kept);
            bound.merge(kept, Binding.HEADING, (old, heading) -> old == Binding.OWN ? old : heading);
        }
    }

    private List<Statement> statements(Source source, List<Utterance> spoken, List<Map<Integer, Binding>> bound) {
        var statements = new ArrayList<Statement>();
        var claims = selfAssessed(source, spoken);
        for (int at = 0; at < spoken.size(); at++) {
            var clause = spoken.get(at);
            bound.get(at)
                    .forEach((indicator, binding) ->
                            statements.add(reader.read(indicator, binding, clause, claimed(clause, claims))));
        }
        return List.copyOf(statements);
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
    private static Set<String> selfAssessed(Source source, List<Utterance> spoken) {
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

    private static boolean followsReview(List<Utterance> spoken) {
        return spoken.stream()
                .anyMatch(clause -> clause.passage().part() == Passage.Part.PREAMBLE
                        && clause.own().has("review"));
    }

    /** A review of a service whose words fit several open slots belongs to the slot its section was allotted to. */
    private Map<String, Review> reviews(
            Source source,
            List<Utterance> spoken,
            Map<String, Integer> allotted,
            Map<Policies.Name, List<Source>> named) {
        var all = new ReviewReader(utterances, name -> named.computeIfAbsent(name, policies::named)).of(source, spoken);
        var settled = new LinkedHashMap<String, Review>();
        for (var review : all) {
            int indicator = review.indicator();
            if (indicator == ReviewReader.UNNAMED || slots.isService(indicator)) {
                indicator = serviceOf(review, spoken, allotted, slots.isSlot(indicator) ? 0 : indicator);
            }
            if (indicator > 0) {
                settled.putIfAbsent(key(review, indicator), moved(review, indicator));
            }
        }
        return settled;
    }

    private static String key(Review review, int indicator) {
        return "%s/%03d/%s"
                .formatted(review.source().id(), indicator, review.place().locator() + review.date());
    }

    private int serviceOf(Review review, List<Utterance> spoken, Map<String, Integer> allotted, int otherwise) {
        var whole = allotted.get(review.source().id());
        if (whole != null) {
            return whole;
        }

        for (var clause : spoken) {
            var service = clause.place().equals(review.place()) ? slots.allotted(clause, allotted) : null;
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
}

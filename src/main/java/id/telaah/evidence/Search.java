package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The work on one dossier: what each source says, and what the sources make of each other. */
final class Search {
    private final KnowledgeBase kb;
    private final Setting setting;
    private final Families families;
    private final Recollection former;
    private final Utterances utterances;
    private final ServiceSlots slots;
    private final SourceReader reader;
    private final FollowUpReader answers;

    Search(
            KnowledgeBase kb,
            Instrument instrument,
            Lexicon lexicon,
            Families families,
            Setting setting,
            Recollection former) {
        this.kb = kb;
        this.setting = setting;
        this.families = families;
        this.former = former;
        utterances = new Utterances(lexicon, kb.vocabulary());
        slots = new ServiceSlots(utterances, instrument);
        reader = new SourceReader(lexicon, families, setting);
        answers = new FollowUpReader(lexicon);
    }

    /** @param relevant the files that speak about any indicator, among those that are not remembered */
    Recollection find(List<Filing> filings, Set<String> relevant) {
        var witnesses = filings.stream()
                .map(filing -> witnesses(filing, relevant.contains(filing.file())))
                .toList();
        var accounts = accounts(witnesses);
        var reviews = reviews(accounts);
        var answered = answered(reviews, accounts);
        var testimonies = testimonies(filings, answered, relevant);
        return new Recollection(testimonies, facts(testimonies, reviews));
    }

    private List<Witness> witnesses(Filing filing, boolean relevant) {
        var witnesses = new ArrayList<Witness>();
        var known = former.testimony(filing).orElse(null);
        if (known != null) {
            for (int at = 0; at < known.accounts().size(); at++) {
                witnesses.add(new Witness(
                        utterances,
                        filing,
                        at,
                        known.relevant(),
                        known.accounts().get(at)));
            }
            return witnesses;
        }
        var document = filing.document();
        for (int at = 0; at < document.segments().size(); at++) {
            var source = reader.read(document, document.segments().get(at));
            witnesses.add(new Witness(utterances, slots, filing, at, relevant, source));
        }
        return witnesses;
    }

    private List<List<Account>> accounts(List<List<Witness>> documents) {
        var sources =
                documents.stream().flatMap(List::stream).map(Witness::source).toList();
        var services =
                documents.stream().flatMap(List::stream).map(Witness::services).toList();
        var allotted = slots.allot(services);
        var hearing = new Hearing(utterances, slots, new Policies(sources), families, kb.vocabulary(), setting.name());
        return documents.stream()
                .map(witnesses -> witnesses.stream()
                        .map(witness -> hearing.of(witness, ServiceSlots.of(witness.source(), allotted)))
                        .toList())
                .toList();
    }

    private static List<Review> reviews(List<List<Account>> documents) {
        var settled = new TreeMap<String, Review>();
        accountsOf(documents).forEach(account -> account.reviews().forEach(settled::putIfAbsent));
        return List.copyOf(settled.values());
    }

    private static Stream<Account> accountsOf(Collection<List<Account>> documents) {
        return documents.stream().flatMap(List::stream);
    }

    private List<List<Account>> answered(List<Review> reviews, List<List<Account>> documents) {
        return documents.stream()
                .map(accounts -> accounts.stream()
                        .map(account -> withAnswers(reviews, account))
                        .toList())
                .toList();
    }

    private Account withAnswers(List<Review> reviews, Account account) {
        var answers = answers(reviews, account);
        return answers.equals(account.followUps()) ? account : account.with(answers);
    }

    private Map<Review, List<FollowUp>> answers(List<Review> reviews, Account account) {
        var statements = new HashMap<Integer, List<Statement>>();
        account.statements().stream()
                .filter(statement -> statement.binding() != Binding.LISTED)
                .forEach(statement -> statements
                        .computeIfAbsent(statement.indicator(), any -> new ArrayList<>())
                        .add(statement));
        var found = new HashMap<Review, List<FollowUp>>();
        for (var review : reviews) {
            var known = account.followUps().get(review);
            var about = statements.get(review.indicator());
            if (known != null) {
                found.put(review, known);
            } else if (about != null) {
                found.put(review, answers.of(review, account.source(), about, account.followsReview()));
            }
        }
        return found;
    }

    private Map<String, Testimony> testimonies(
            List<Filing> filings, List<List<Account>> accounts, Set<String> relevant) {
        var testimonies = new LinkedHashMap<String, Testimony>();
        for (int at = 0; at < filings.size(); at++) {
            var filing = filings.get(at);
            var known = former.testimony(filing);
            testimonies.put(
                    filing.file(),
                    new Testimony(
                            filing.version(),
                            known.map(Testimony::outline).orElseGet(() -> Testimony.outline(filing.document())),
                            known.map(Testimony::relevant).orElseGet(() -> relevant.contains(filing.file())),
                            accounts.get(at)));
        }
        return testimonies;
    }

    private Facts facts(Map<String, Testimony> testimonies, List<Review> reviews) {
        var all = testimonies.values().stream().map(Testimony::accounts).toList();
        var sources = new LinkedHashMap<Source, Segment>();
        var unread = new ArrayList<Unread>();
        testimonies.values().forEach(testimony -> {
            var own = testimony.accounts().stream().map(Account::source).toList();
            var segments = testimony.outline().segments();
            for (int at = 0; at < own.size(); at++) {
                sources.put(own.get(at), segments.get(at));
            }
            unread.addAll(UnreadReader.of(testimony.outline(), own));
        });
        return new Facts(
                setting,
                List.copyOf(sources.keySet()),
                LinkReader.links(sources),
                accountsOf(all)
                        .flatMap(account -> account.statements().stream())
                        .toList(),
                accountsOf(all).flatMap(account -> account.tallies().stream()).toList(),
                reviews,
                followUps(reviews, accountsOf(all).toList()),
                unread);
    }

    private static List<FollowUp> followUps(List<Review> reviews, List<Account> accounts) {
        var inOrder = accounts.stream()
                .sorted(Comparator.comparing(account -> account.source().id()))
                .toList();
        return reviews.stream()
                .flatMap(review -> inOrder.stream()
                        .flatMap(account -> account.followUps().getOrDefault(review, List.of()).stream()))
                .toList();
    }
}

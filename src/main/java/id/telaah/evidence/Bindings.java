package id.telaah.evidence;

import id.telaah.evaluation.Source;
import id.telaah.evaluation.Statement.Binding;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ties the clauses of one document to the indicators whose subject they speak about. */
final class Bindings {
    /** So many subjects of one family in one breath are a list, not a statement about each. */
    private static final int LIST = 3;

    private final Utterances utterances;
    private final Map<Integer, Indicator.Family> families = new HashMap<>();

    Bindings(Utterances utterances, Instrument instrument) {
        this.utterances = utterances;
        instrument.indicators().forEach(indicator -> families.put(indicator.number(), indicator.family()));
    }

    /** The bindings of each clause of a document, in the order of the clauses. */
    List<Map<Integer, Binding>> of(Source source, List<Utterance> clauses) {
        var own = clauses.stream().map(this::own).toList();
        demoteListedItems(clauses, own);
        var articles = shared(clauses, own, Bindings::article);
        return java.util.stream.IntStream.range(0, clauses.size())
                .mapToObj(at -> all(source, clauses.get(at), own.get(at), articles))
                .toList();
    }

    private Map<Integer, Binding> all(
            Source source, Utterance clause, Map<Integer, Binding> own, Map<String, Set<Integer>> articles) {
        var bindings = new TreeMap<Integer, Binding>();
        source.topics().forEach(indicator -> bindings.put(indicator, Binding.TITLE));
        heading(clause).forEach(indicator -> bindings.put(indicator, Binding.HEADING));
        articles.getOrDefault(article(clause), Set.of()).forEach(indicator -> bindings.put(indicator, Binding.ARTICLE));
        own.forEach((indicator, binding) -> {
            if (binding == Binding.OWN || !bindings.containsKey(indicator)) {
                bindings.put(indicator, binding);
            }
        });
        return bindings;
    }

    private Map<Integer, Binding> own(Utterance clause) {
        var subjects = clause.full().subjects();
        var counts = counts(subjects);
        var bindings = new TreeMap<Integer, Binding>();
        for (int subject : subjects) {
            boolean listed = counts.getOrDefault(families.get(subject), 0) >= LIST && !leads(clause, subject, subjects);
            bindings.put(subject, listed ? Binding.LISTED : Binding.OWN);
        }
        return bindings;
    }

    /** True when the subject stands before a listing verb and the other subjects behind it. */
    private static boolean leads(Utterance clause, int subject, Set<Integer> subjects) {
        var verbs = clause.full().signs().getOrDefault("enumerates", List.of());
        int start = clause.full().subject(subject).get(0).start();
        return verbs.stream()
                .anyMatch(verb -> start < verb.start()
                        && subjects.stream()
                                .filter(other -> other != subject)
                                .allMatch(other ->
                                        clause.full().subject(other).get(0).start() >= start));
    }

    private Map<Indicator.Family, Integer> counts(Collection<Integer> subjects) {
        var counts = new EnumMap<Indicator.Family, Integer>(Indicator.Family.class);
        subjects.forEach(subject -> counts.merge(families.get(subject), 1, Integer::sum));
        return counts;
    }

    /** An item of a list whose other items name other subjects is only listed there. */
    private void demoteListedItems(List<Utterance> clauses, List<Map<Integer, Binding>> own) {
        var lists = new HashMap<String, Set<Integer>>();
        for (int at = 0; at < clauses.size(); at++) {
            if (isItem(clauses.get(at))) {
                lists.computeIfAbsent(list(clauses.get(at)), any -> new TreeSet<>())
                        .addAll(clauses.get(at).own().subjects());
            }
        }
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            if (!isItem(clause)) {
                continue;
            }
            var counts = counts(lists.getOrDefault(list(clause), Set.of()));
            own.get(at).replaceAll((subject, binding) -> {
                boolean inLead = clause.full().subject(subject).get(0).start() < clause.offset();
                return !inLead && counts.getOrDefault(families.get(subject), 0) >= LIST ? Binding.LISTED : binding;
            });
        }
    }

    private static boolean isItem(Utterance clause) {
        return clause.offset() > 0;
    }

    private static String list(Utterance clause) {
        return clause.section() + "/" + clause.passage().article() + "/"
                + clause.passage().leadIn();
    }

    /** Subjects that one clause of a group names and that so belong to the others of the group as well. */
    private Map<String, Set<Integer>> shared(
            List<Utterance> clauses,
            List<Map<Integer, Binding>> own,
            java.util.function.Function<Utterance, String> group) {
        var groups = new HashMap<String, Set<Integer>>();
        for (int at = 0; at < clauses.size(); at++) {
            var subjects = own.get(at).entrySet().stream()
                    .filter(entry -> entry.getValue() == Binding.OWN)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            groups.computeIfAbsent(group.apply(clauses.get(at)), any -> new TreeSet<>())
                    .addAll(subjects);
        }
        groups.values().forEach(this::dropFamiliesWithTooMany);
        return groups;
    }

    private void dropFamiliesWithTooMany(Set<Integer> subjects) {
        var counts = counts(subjects);
        subjects.removeIf(subject -> counts.getOrDefault(families.get(subject), 0) >= LIST);
    }

    private static String article(Utterance clause) {
        var article = clause.passage().article();
        return article == null ? clause.passage().id() : clause.section() + "/" + article;
    }

    private Set<Integer> heading(Utterance clause) {
        var headings = clause.passage().headings();
        for (int at = headings.size() - 1; at >= 0; at--) {
            var subjects = new TreeSet<>(utterances.heading(headings.get(at)).subjects());
            dropFamiliesWithTooMany(subjects);
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return Set.of();
    }
}

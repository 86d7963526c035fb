package id.telaah.evidence;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.DocumentForm;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Ties the clauses of one document to the indicators whose subject they speak about. */
final class Bindings {
    private static final String LISTING_VERB = "enumerates";

    /** So many words name a subject and say nothing about it. */
    private static final int MENTION = 3;

    private final Utterances utterances;
    private final Families families;

    Bindings(Utterances utterances, Families families) {
        this.utterances = utterances;
        this.families = families;
    }

    /** The bindings of each clause of a document, in the order of the clauses. */
    List<Map<Integer, Binding>> of(Source source, List<Utterance> clauses) {
        var items = itemSubjects(clauses);
        var own = new ArrayList<Map<Integer, Binding>>();
        for (var clause : clauses) {
            own.add(own(clause, items.getOrDefault(list(clause), Set.of())));
        }
        var articles = shared(clauses, own, Bindings::article);
        var sections = shared(clauses, own, Bindings::section);
        sections.values().forEach(this::keepSole);
        var audited = audited(source, clauses, own);
        var all = new ArrayList<Map<Integer, Binding>>();
        for (int at = 0; at < clauses.size(); at++) {
            var bound = all(source, clauses.get(at), own.get(at), articles, sections);
            if (Collections.disjoint(bound.keySet(), audited)) {
                audited.forEach(indicator -> bound.put(indicator, Binding.HEADING));
            }
            all.add(bound);
        }
        return all;
    }

    /** What the general part of an audit report says, who audited and when, holds for each of the audits it reports. */
    private Set<Integer> audited(Source source, List<Utterance> clauses, List<Map<Integer, Binding>> own) {
        var audited = new TreeSet<Integer>();
        if (source.group() == DocumentForm.Group.AUDIT_REPORT) {
            own.forEach(bound -> bound.forEach((indicator, binding) -> {
                if (binding == Binding.OWN) {
                    audited.add(indicator);
                }
            }));
            clauses.forEach(clause -> audited.addAll(heading(clause)));
            audited.retainAll(families.audits());
        }
        return audited;
    }

    private TreeMap<Integer, Binding> all(
            Source source,
            Utterance clause,
            Map<Integer, Binding> own,
            Map<String, Set<Integer>> articles,
            Map<String, Set<Integer>> sections) {
        var bindings = new TreeMap<Integer, Binding>();
        source.topics().forEach(indicator -> bindings.put(indicator, Binding.TITLE));
        var headings = heading(clause);
        var around = headings.isEmpty() && own.isEmpty() ? sections.getOrDefault(section(clause), Set.of()) : headings;
        around.forEach(indicator -> bindings.put(indicator, Binding.HEADING));
        articles.getOrDefault(article(clause), Set.of()).forEach(indicator -> bindings.put(indicator, Binding.ARTICLE));
        own.forEach((indicator, binding) -> {
            if (binding == Binding.OWN || !bindings.containsKey(indicator)) {
                bindings.put(indicator, binding);
            }
        });
        return bindings;
    }

    private Map<Integer, Binding> own(Utterance clause, Set<Integer> items) {
        var subjects = clause.full().subjects();
        var bindings = new TreeMap<Integer, Binding>();
        for (int subject : subjects) {
            boolean leads = leads(clause, subject, subjects);
            boolean listed = follows(clause, subject, subjects)
                    || isMention(clause, subject)
                    || !leads
                            && (families.lists(subject, subjects)
                                    || isItem(clause, subject) && families.lists(subject, items));
            bindings.put(subject, listed ? Binding.LISTED : Binding.OWN);
        }
        return bindings;
    }

    /** True when the subject stands before a listing verb and no other subject of its family stands before it. */
    private boolean leads(Utterance clause, int subject, Set<Integer> subjects) {
        int start = start(clause, subject);
        return verbs(clause).stream().anyMatch(verb -> start < verb)
                && subjects.stream().allMatch(other -> start(clause, other) >= start || !families.same(subject, other));
    }

    /** True when another subject of the family leads and this one only stands in its list. */
    private boolean follows(Utterance clause, int subject, Set<Integer> subjects) {
        int start = start(clause, subject);
        return verbs(clause).stream()
                .anyMatch(verb -> verb < start
                        && subjects.stream()
                                .anyMatch(other -> families.same(subject, other) && start(clause, other) < verb));
    }

    private static List<Integer> verbs(Utterance clause) {
        return clause.full().signs().getOrDefault(LISTING_VERB, List.of()).stream()
                .map(span -> span.start())
                .toList();
    }

    private static int start(Utterance clause, int subject) {
        return clause.full().subject(subject).get(0).start();
    }

    /** True when the clause completes a lead-in that does not name the subject itself. */
    private static boolean isItem(Utterance clause, int subject) {
        return clause.offset() > 0 && start(clause, subject) >= clause.offset();
    }

    /** An item that holds hardly more than the name of the subject only mentions it. */
    private static boolean isMention(Utterance clause, int subject) {
        return isItem(clause, subject)
                && clause.passage().part() == Passage.Part.ARTICLE
                && clause.own().tokens().size() <= MENTION;
    }

    /** The subjects that the items of each list name together. */
    private static Map<String, Set<Integer>> itemSubjects(List<Utterance> clauses) {
        var lists = new HashMap<String, Set<Integer>>();
        for (var clause : clauses) {
            if (clause.offset() > 0) {
                lists.computeIfAbsent(list(clause), any -> new HashSet<>())
                        .addAll(clause.own().subjects());
            }
        }
        return lists;
    }

    private static String list(Utterance clause) {
        return clause.section() + "/" + clause.passage().article() + "/"
                + clause.passage().leadIn();
    }

    /** Subjects that one clause of a group names and that so belong to its other clauses as well. */
    private Map<String, Set<Integer>> shared(
            List<Utterance> clauses, List<Map<Integer, Binding>> own, Function<Utterance, String> group) {
        var articles = new HashMap<String, Set<Integer>>();
        for (int at = 0; at < clauses.size(); at++) {
            var subjects = articles.computeIfAbsent(group.apply(clauses.get(at)), any -> new TreeSet<>());
            own.get(at).forEach((subject, binding) -> {
                if (binding == Binding.OWN) {
                    subjects.add(subject);
                }
            });
        }
        articles.values().forEach(families::dropLists);
        return articles;
    }

    private static String article(Utterance clause) {
        var article = clause.passage().article();
        return article == null ? clause.passage().id() : clause.section() + "/" + article;
    }

    /** A chapter or section below the title; clauses directly under the title share nothing. */
    private static String section(Utterance clause) {
        var headings = Utterances.sections(clause.passage());
        boolean below = clause.passage().article() == null ? headings.size() > 1 : !headings.isEmpty();
        return below ? clause.section() : clause.id();
    }

    /** A section that speaks about one subject of a family only speaks about it throughout. */
    private void keepSole(Set<Integer> subjects) {
        var all = Set.copyOf(subjects);
        subjects.removeIf(
                subject -> all.stream().anyMatch(other -> !other.equals(subject) && families.same(subject, other)));
    }

    private Set<Integer> heading(Utterance clause) {
        var headings = clause.passage().headings();
        for (int at = headings.size() - 1; at >= 0; at--) {
            var subjects = new TreeSet<>(utterances.heading(headings, at).subjects());
            families.dropLists(subjects);
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        return Set.of();
    }
}

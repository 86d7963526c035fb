package id.telaah.evidence;

import id.telaah.evaluation.Statement;
import id.telaah.evaluation.Statement.Binding;
import id.telaah.evaluation.Statement.Mood;
import id.telaah.evaluation.Statement.Scope;
import id.telaah.reading.Passage;
import id.telaah.search.TextAnalysis.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns analysed clauses and their bindings into statements about indicators. */
final class StatementReader {
    /** Recognised text below this confidence is shown but not relied on. */
    private static final double RELIABLE = 0.5;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Utterances utterances;

    StatementReader(Utterances utterances) {
        this.utterances = utterances;
    }

    Statement read(int indicator, Binding binding, Utterance clause, boolean selfAssessed) {
        var signs = new TreeSet<String>();
        var denied = new TreeSet<String>();
        sort(clause.full().signs(), clause, signs, denied);
        sort(clause.full().requirements(indicator), clause, signs, denied);
        if (isUnitRow(clause)) {
            denied.clear();
        }
        return new Statement(
                indicator + "@" + clause.id(),
                indicator,
                clause.source(),
                clause.place(),
                clause.passage().part(),
                binding,
                selfAssessed || repeatsCriterion(clause)
                        ? Mood.QUOTED
                        : clause.mood().mood(),
                scope(clause, signs),
                signs,
                denied,
                elements(indicator, clause),
                clause.passage().article(),
                clause.section(),
                clause.role(),
                Dates.last(clause.text()),
                clause.passage().confidence() >= RELIABLE);
    }

    private static void sort(Map<String, List<Span>> found, Utterance clause, Set<String> signs, Set<String> denied) {
        found.forEach((name, spans) -> {
            for (var span : spans) {
                (clause.mood().denies(span.start(), span.end()) ? denied : signs).add(name);
            }
        });
    }

    /** The row of one unit tells about that unit only. */
    private static boolean isUnitRow(Utterance clause) {
        return clause.text().indexOf('\t') >= 0 && clause.own().has("unit-name");
    }

    private Set<String> elements(int indicator, Utterance clause) {
        var elements = new HashSet<String>();
        if (clause.passage().part() != Passage.Part.ARTICLE) {
            elements.addAll(headingElements(indicator, clause));
        }
        clause.own().elements(indicator).forEach((element, spans) -> {
            if (spans.stream()
                    .anyMatch(span ->
                            !clause.mood().denies(span.start() + clause.offset(), span.end() + clause.offset()))) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** Under "Domain Aplikasi" every line is about that element. */
    private Set<String> headingElements(int indicator, Utterance clause) {
        var headings = Utterances.sections(clause.passage());
        return headings.isEmpty()
                ? Set.of()
                : utterances
                        .heading(headings.get(headings.size() - 1))
                        .elements(indicator)
                        .keySet();
    }

    private static Scope scope(Utterance clause, Set<String> signs) {
        if (signs.contains("some-units")) {
            return Scope.SOME;
        }
        if (signs.contains("all-units")) {
            return Scope.ALL;
        }
        int names = clause.full().signs().getOrDefault("unit-name", List.of()).size();
        return names >= 2 ? Scope.SOME : Scope.NONE;
    }

    /** The instrument's own words without any fact of the institution's own. */
    private static boolean repeatsCriterion(Utterance clause) {
        return clause.own().has("criterion-wording")
                && !DIGIT.matcher(clause.text()).find();
    }
}

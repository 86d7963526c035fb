package id.telaah.evidence;

import id.telaah.evidence.Statement.Mood;
import id.telaah.evidence.Statement.Role;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the parts of a document that are reviews, and what each of them calls a problem and recommends. */
final class ReviewParts {
    /**
     * A part of a document with the path of its headings.
     *
     * @param called true when it calls itself a review, so that its running text may tell problems and advice
     */
    record Unit(List<String> path, List<Utterance> clauses, boolean called) {}

    private final Utterances utterances;

    ReviewParts(Utterances utterances) {
        this.utterances = utterances;
    }

    /** Rows of a matrix that name what was reviewed beside its issue and its recommendation: a review each. */
    static List<Unit> rows(List<Utterance> clauses) {
        var rows = new LinkedHashMap<String, List<Utterance>>();
        clauses.stream()
                .filter(clause -> Cells.isRow(clause.passage().text()))
                .forEach(clause -> rows.computeIfAbsent(clause.passage().id(), any -> new ArrayList<>())
                        .add(clause));
        return rows.values().stream()
                .filter(ReviewParts::complete)
                .flatMap(row -> object(row).map(object -> new Unit(List.of(object.text()), row, false)).stream())
                .toList();
    }

    private static Optional<Utterance> object(List<Utterance> row) {
        return row.stream()
                .filter(cell ->
                        cell.role() == Role.PLAIN && !cell.own().subjects().isEmpty())
                .findFirst();
    }

    static List<Utterance> withoutRows(List<Utterance> clauses) {
        return clauses.stream()
                .filter(clause -> !Cells.isRow(clause.passage().text()))
                .toList();
    }

    /** The deepest parts that hold issues and recommendations together; beside them, parts that call themselves a review. */
    List<Unit> of(List<Utterance> clauses, boolean whole) {
        int depth = clauses.stream()
                .mapToInt(clause -> Utterances.sections(clause.passage()).size())
                .max()
                .orElse(0);
        var units = new ArrayList<Unit>();
        add(
                units,
                clauses,
                depth,
                unit -> complete(unit.clauses())
                        && (whole || unit.path().stream().anyMatch(this::names) || saysReview(unit.clauses())));
        add(
                units,
                clauses,
                depth,
                unit -> unit.called() && units.stream().noneMatch(other -> starts(unit.path(), other.path())));
        if (units.isEmpty() && whole) {
            units.add(new Unit(List.of(), clauses, true));
        }
        units.addAll(paragraphs(clauses, units));
        return units.stream()
                .map(unit -> whole ? new Unit(unit.path(), unit.clauses(), true) : unit)
                .toList();
    }

    /** Paragraphs outside the other parts that date a review and tell what it found and what it advises. */
    private static List<Unit> paragraphs(List<Utterance> clauses, List<Unit> units) {
        var paragraphs = new LinkedHashMap<String, List<Utterance>>();
        clauses.stream()
                .filter(clause ->
                        units.stream().noneMatch(unit -> starts(Utterances.sections(clause.passage()), unit.path())))
                .forEach(clause -> paragraphs
                        .computeIfAbsent(clause.passage().id(), any -> new ArrayList<>())
                        .add(clause));
        return paragraphs.values().stream()
                .filter(ReviewParts::datesReview)
                .map(paragraph -> new Unit(Utterances.sections(paragraph.get(0).passage()), paragraph, true))
                .filter(unit ->
                        !issues(unit).isEmpty() && !recommendations(unit).isEmpty())
                .toList();
    }

    private static boolean datesReview(List<Utterance> paragraph) {
        return paragraph.stream()
                .anyMatch(clause -> clause.own().has("review")
                        && clause.mood().mood() == Mood.ASSERTED
                        && Dates.last(clause.text()) != null);
    }

    /** Adds the parts that fit, deepest first, without those that hold one that was added. */
    private void add(List<Unit> units, List<Utterance> clauses, int depth, Predicate<Unit> fits) {
        for (int at = depth; at >= 0; at--) {
            group(clauses, at).forEach((path, group) -> {
                var unit = new Unit(path, group, !path.isEmpty() && names(path.get(path.size() - 1)));
                if (units.stream().noneMatch(other -> starts(other.path(), path)) && fits.test(unit)) {
                    units.add(unit);
                }
            });
        }
    }

    private static Map<List<String>, List<Utterance>> group(List<Utterance> clauses, int depth) {
        var groups = new LinkedHashMap<List<String>, List<Utterance>>();
        for (var clause : clauses) {
            var path = Utterances.sections(clause.passage());
            if (path.size() >= depth) {
                groups.computeIfAbsent(List.copyOf(path.subList(0, depth)), any -> new ArrayList<>())
                        .add(clause);
            }
        }
        return groups;
    }

    private static boolean starts(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private boolean names(String heading) {
        return utterances.heading(heading).has("review");
    }

    private static boolean saysReview(List<Utterance> group) {
        return group.stream().anyMatch(clause -> clause.own().has("review") && clause.role() == Role.PLAIN);
    }

    private static boolean complete(List<Utterance> group) {
        return has(group, Role.ISSUE) && has(group, Role.RECOMMENDATION);
    }

    private static boolean has(List<Utterance> group, Role role) {
        return group.stream().anyMatch(clause -> clause.role() == role && !isEmpty(clause));
    }

    /** A label without content: "Rekomendasi: -". */
    private static boolean isEmpty(Utterance clause) {
        var text = clause.text();
        return text.substring(text.indexOf(':') + 1).strip().length() < 8;
    }

    static List<Place> issues(Unit unit) {
        return places(unit, Role.ISSUE, ReviewParts::tellsProblem);
    }

    static List<Place> recommendations(Unit unit) {
        return places(unit, Role.RECOMMENDATION, ReviewParts::advises);
    }

    /** Where no heading or label tells them apart, the sentences of a review do. */
    private static List<Place> places(Unit unit, Role role, Predicate<Utterance> inProse) {
        var labelled = places(unit, clause -> clause.role() == role && !isEmpty(clause));
        return labelled.isEmpty() && unit.called()
                ? places(unit, clause -> clause.role() == Role.PLAIN && isProse(clause) && inProse.test(clause))
                : labelled;
    }

    private static List<Place> places(Unit unit, Predicate<Utterance> fits) {
        return unit.clauses().stream()
                .filter(fits)
                .map(Utterance::place)
                .distinct()
                .toList();
    }

    private static boolean isProse(Utterance clause) {
        return clause.passage().part() == Passage.Part.BODY || clause.passage().part() == Passage.Part.TABLE;
    }

    /** "Tidak ada kendala" denies the problem. */
    private static boolean tellsProblem(Utterance clause) {
        return clause.own().signs().getOrDefault("problem", List.of()).stream()
                .anyMatch(span -> !clause.mood().denies(span.start(), span.end()));
    }

    private static boolean advises(Utterance clause) {
        return clause.own().has("advises") && clause.mood().mood() != Mood.NEGATED;
    }
}

package id.telaah.evidence;

import id.telaah.evidence.Review.Subject;
import id.telaah.evidence.Statement.Role;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds reviews: a document, or a part of one, that looks at something, names issues and recommends. */
final class ReviewReader {
    /** So many clauses at the top of a document may say what it is about: agenda, topic, purpose. */
    private static final int OPENING = 16;

    /** Stands for the indicator of a review that does not name its subject. */
    static final int UNNAMED = 0;

    private static final Pattern RULE_NUMBER = Pattern.compile(
            "(?:nomor|no\\.?)?\\s*([\\w./-]+?)\\s*(?:tahun|/|-|th\\.?)\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);

    private final Utterances utterances;
    private final Function<Policies.Name, List<Source>> policies;

    /** @param policies the rules of the dossier by their name */
    ReviewReader(Utterances utterances, Function<Policies.Name, List<Source>> policies) {
        this.utterances = utterances;
        this.policies = policies;
    }

    List<Review> of(Source source, List<Utterance> clauses) {
        if (isRule(source) || clauses.isEmpty()) {
            return List.of();
        }
        var reviews = new ArrayList<Review>();
        var opening = clauses.stream()
                .limit(OPENING)
                .filter(clause -> clause.full().has("review"))
                .toList();
        boolean whole = utterances.heading(source.title()).has("review") || reviewForm(source) && !opening.isEmpty();
        for (var unit : rows(clauses)) {
            reviews.addAll(reviews(source, unit, List.of(), reviews.size()));
        }
        for (var unit : units(reviews.isEmpty() ? clauses : withoutRows(clauses), whole)) {
            reviews.addAll(reviews(source, unit, whole ? opening : List.of(), reviews.size()));
        }
        return reviews;
    }

    static boolean isRule(Source source) {
        return switch (source.group()) {
            case LAW,
                    NATIONAL_REGULATION,
                    REGULATION,
                    UNIT_REGULATION,
                    DECREE,
                    INSTRUCTION,
                    CIRCULAR,
                    SELF_ASSESSMENT,
                    SLIDES -> true;
            default -> false;
        };
    }

    private static boolean reviewForm(Source source) {
        return source.group() == Group.MINUTES || source.group() == Group.REVIEW;
    }

    /**
     * A part of a document with the path of its headings.
     *
     * @param complete true when it names both issues and recommendations
     */
    private record Unit(List<String> path, List<Utterance> clauses, boolean complete) {}

    /** Rows of a matrix that name what was reviewed beside its issue and its recommendation: a review each. */
    private List<Unit> rows(List<Utterance> clauses) {
        var rows = new LinkedHashMap<String, List<Utterance>>();
        clauses.stream()
                .filter(clause -> Cells.isRow(clause.passage().text()))
                .forEach(clause -> rows.computeIfAbsent(clause.passage().id(), any -> new ArrayList<>())
                        .add(clause));
        return rows.values().stream()
                .filter(row -> has(row, Role.ISSUE) && has(row, Role.RECOMMENDATION))
                .flatMap(row -> object(row).map(object -> new Unit(List.of(object.text()), row, true)).stream())
                .toList();
    }

    private static Optional<Utterance> object(List<Utterance> row) {
        return row.stream()
                .filter(cell ->
                        cell.role() == Role.PLAIN && !cell.own().subjects().isEmpty())
                .findFirst();
    }

    private static List<Utterance> withoutRows(List<Utterance> clauses) {
        return clauses.stream()
                .filter(clause -> !Cells.isRow(clause.passage().text()))
                .toList();
    }

    /** The deepest parts that hold issues and recommendations together; other parts only when they call themselves a review. */
    private List<Unit> units(List<Utterance> clauses, boolean whole) {
        int depth = clauses.stream()
                .mapToInt(clause -> Utterances.sections(clause.passage()).size())
                .max()
                .orElse(0);
        var units = new ArrayList<Unit>();
        var taken = new ArrayList<List<String>>();
        for (int at = depth; at >= 0; at--) {
            group(clauses, at).forEach((path, group) -> {
                boolean covered = taken.stream().anyMatch(other -> starts(other, path));
                boolean complete = has(group, Role.ISSUE) && has(group, Role.RECOMMENDATION);
                boolean named = !path.isEmpty() && names(path.get(path.size() - 1));
                if (!covered
                        && (complete && (whole || path.stream().anyMatch(this::names) || saysReview(group)) || named)) {
                    units.add(new Unit(path, group, complete));
                    taken.add(path);
                }
            });
        }
        if (units.isEmpty() && whole) {
            units.add(new Unit(List.of(), clauses, false));
        }
        return units;
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

    private static boolean has(List<Utterance> group, Role role) {
        return group.stream().anyMatch(clause -> clause.role() == role && !isEmpty(clause));
    }

    /** A label without content: "Rekomendasi: -". */
    private static boolean isEmpty(Utterance clause) {
        var text = clause.text();
        return text.substring(text.indexOf(':') + 1).strip().length() < 8;
    }

    private List<Review> reviews(Source source, Unit unit, List<Utterance> opening, int first) {
        var texts = objectTexts(source, unit, opening);
        var policies = policies(texts);
        var subjects = subjects(texts, policies, unit);
        var object = object(texts, policies);
        var reviews = new ArrayList<Review>();
        for (int indicator : subjects) {
            reviews.add(new Review(
                    source.id() + "/review/" + (first + reviews.size()),
                    indicator,
                    source,
                    place(source, unit, opening),
                    object,
                    policies.stream().map(Source::id).sorted().toList(),
                    date(source, unit),
                    places(unit, Role.ISSUE),
                    places(unit, Role.RECOMMENDATION)));
        }
        return reviews;
    }

    /** Texts that may say what was reviewed, most telling first. */
    private static List<String> objectTexts(Source source, Unit unit, List<Utterance> opening) {
        var texts = new ArrayList<String>();
        for (int at = unit.path().size() - 1; at >= 0; at--) {
            texts.add(unit.path().get(at));
        }
        opening.forEach(clause -> texts.add(clause.text()));
        texts.add(source.title());
        unit.clauses().stream()
                .filter(clause -> clause.own().has("review") && clause.role() == Role.PLAIN)
                .limit(3)
                .forEach(clause -> texts.add(clause.text()));
        return texts;
    }

    private List<Source> policies(List<String> texts) {
        var named = new ArrayList<Source>();
        for (var text : texts) {
            var found = RULE_NUMBER.matcher(text);
            while (found.find()) {
                var name = new Policies.Name(found.group(1), Integer.parseInt(found.group(2)));
                policies.apply(name).stream()
                        .filter(source -> !named.contains(source))
                        .forEach(named::add);
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        return named;
    }

    private Set<Integer> subjects(List<String> texts, List<Source> policies, Unit unit) {
        for (var text : texts) {
            var subjects = new TreeSet<>(utterances.heading(text).subjects());
            if (unit.path().size() > 1 && text.equals(unit.path().get(0))) {
                subjects.retainAll(spokenOf(unit));
            }
            if (!subjects.isEmpty()) {
                return subjects;
            }
        }
        var topics = new TreeSet<Integer>();
        policies.forEach(policy -> topics.addAll(policy.topics()));
        if (topics.isEmpty()) {
            unit.clauses().stream()
                    .filter(clause -> clause.role() != Role.PLAIN)
                    .forEach(clause -> topics.addAll(clause.own().subjects()));
        }
        return topics.isEmpty() ? Set.of(UNNAMED) : topics;
    }

    /** A part of a document does not speak about all that its title names. */
    private static Set<Integer> spokenOf(Unit unit) {
        var subjects = new TreeSet<Integer>();
        unit.clauses().forEach(clause -> subjects.addAll(clause.own().subjects()));
        return subjects;
    }

    private Subject object(List<String> texts, List<Source> policies) {
        for (var text : texts) {
            var hits = utterances.heading(text);
            if (hits.has("policy-words")) {
                return Subject.POLICY;
            }
            if (hits.has("practice-words")) {
                return Subject.PRACTICE;
            }
        }
        return policies.isEmpty() ? Subject.PRACTICE : Subject.POLICY;
    }

    private static Place place(Source source, Unit unit, List<Utterance> opening) {
        var named = unit.clauses().stream()
                .filter(clause -> clause.own().has("review") && clause.role() == Role.PLAIN)
                .findFirst();
        return named.or(() -> opening.stream().findFirst())
                .or(() -> unit.clauses().stream().findFirst())
                .map(Utterance::place)
                .orElse(new Place(source.file(), null, "", source.title()));
    }

    private static @Nullable LocalDate date(Source source, Unit unit) {
        var heading = Dates.last(String.join(" ", unit.path()));
        if (heading != null) {
            return heading;
        }
        return unit.clauses().stream()
                .filter(clause -> clause.own().has("review")
                        && clause.role() == Role.PLAIN
                        && clause.passage().part() != Passage.Part.TITLE)
                .map(clause -> Dates.last(clause.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(source.date());
    }

    private static List<Place> places(Unit unit, Role role) {
        return unit.clauses().stream()
                .filter(clause -> clause.role() == role && !isEmpty(clause))
                .map(Utterance::place)
                .distinct()
                .toList();
    }
}

package id.telaah.evidence;

import id.telaah.evidence.Review.Subject;
import id.telaah.evidence.ReviewParts.Unit;
import id.telaah.evidence.Statement.Role;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds reviews: a document, or a part of one, that looks at something, names issues and recommends. */
final class ReviewReader {
    /** So many clauses at the top of a document may say what it is about: agenda, topic, purpose. */
    private static final int OPENING = 16;

    /** Stands for the indicator of a review that does not name its subject. */
    static final int UNNAMED = 0;

    private static final Pattern RULE_NUMBER = Pattern.compile(
            "(?:nomor|no\\.?)?\\s*([\\w./-]+?)\\s*(?:tahun|/|-|th\\.?)\\s*(\\d{4})", Pattern.CASE_INSENSITIVE);

    /** Rules that are named beside the object are not the object: "Pemenuhan kompetensi sesuai Keputusan ...". */
    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\([^)]*\\)|\\b(?:sesuai|berdasarkan|menurut|mengacu pada|sebagaimana|dengan)\\s+(?:keputusan|peraturan|perwali|perbup|pergub|permen|sk)\\b[^,;:]*",
            Pattern.CASE_INSENSITIVE);

    private final Utterances utterances;
    private final Families families;
    private final ReviewParts parts;
    private final Function<Policies.Name, List<Source>> policies;

    /** @param policies the rules of the dossier by their name */
    ReviewReader(Utterances utterances, Families families, Function<Policies.Name, List<Source>> policies) {
        this.utterances = utterances;
        this.families = families;
        parts = new ReviewParts(utterances);
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
        for (var unit : ReviewParts.rows(clauses)) {
            reviews.addAll(reviews(source, unit, List.of(), reviews.size()));
        }
        for (var unit : parts.of(reviews.isEmpty() ? clauses : ReviewParts.withoutRows(clauses), whole)) {
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
                    date(source, unit, opening),
                    ReviewParts.issues(unit),
                    ReviewParts.recommendations(unit)));
        }
        return reviews;
    }

    /** Texts that may say what was reviewed, most telling first. */
    private List<String> objectTexts(Source source, Unit unit, List<Utterance> opening) {
        var texts = new ArrayList<String>();
        for (int at = unit.path().size() - 1; at >= 0; at--) {
            texts.add(utterances.meant(unit.path(), at));
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
            if (unit.path().size() > 1 && text.equals(unit.path().get(0)) && !families.alone(subjects)) {
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

    /** A part of a document does not speak about all that its title names, but about the one thing if it names one. */
    private static Set<Integer> spokenOf(Unit unit) {
        var subjects = new TreeSet<Integer>();
        unit.clauses().forEach(clause -> subjects.addAll(clause.own().subjects()));
        return subjects;
    }

    private Subject object(List<String> texts, List<Source> policies) {
        for (var text : texts) {
            var hits = utterances.heading(COMPLEMENT.matcher(text).replaceAll(" "));
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

    private @Nullable LocalDate date(Source source, Unit unit, List<Utterance> opening) {
        var below = unit.path().stream()
                .filter(heading -> !heading.equals(source.title())
                        && utterances.heading(heading).has("review"));
        var heading = Dates.last(below.collect(Collectors.joining(" ")));
        return heading != null
                ? heading
                : said(unit.clauses()).or(() -> said(opening)).orElseGet(() -> titled(source));
    }

    private static Optional<LocalDate> said(List<Utterance> clauses) {
        return clauses.stream()
                .filter(clause -> clause.own().has("review")
                        && clause.role() == Role.PLAIN
                        && clause.passage().part() != Passage.Part.TITLE)
                .flatMap(clause -> Stream.ofNullable(Dates.last(clause.text())))
                .findFirst();
    }

    /** The title of a report often tells its period only, so it comes last. */
    private static @Nullable LocalDate titled(Source source) {
        var title = Dates.last(source.title());
        return title == null ? source.date() : title;
    }
}

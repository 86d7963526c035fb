package id.telaah.evidence;

import id.telaah.evidence.Statement.Mood;
import id.telaah.evidence.Statement.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what was done after a review and how far it answers the review's recommendations. */
final class FollowUpReader {
    /** Part of a recommendation's words that an answer repeats. */
    private static final double SHARE = 0.4;

    private static final int WORDS = 2;
    private static final int MOST = 6;

    private final Lexicon lexicon;
    private final Map<String, Set<String>> roots = new HashMap<>();

    FollowUpReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What a source does about a review.
     *
     * @param statements what it says about the indicator of the review
     * @param named whether its preamble says that it follows a review
     */
    List<FollowUp> of(Review review, Source source, List<Statement> statements, boolean named) {
        var found = new ArrayList<FollowUp>();
        if (isRule(source)) {
            policy(review, source, statements, named, found);
        } else {
            practice(review, source, statements, found);
        }
        return found;
    }

    private static boolean isRule(Source source) {
        return switch (source.group()) {
            case REGULATION, UNIT_REGULATION, DECREE, INSTRUCTION, CIRCULAR, PROCEDURE, GUIDELINE -> true;
            default -> false;
        };
    }

    private void policy(Review review, Source source, List<Statement> statements, boolean named, List<FollowUp> found) {
        if (!after(source.date(), review.date()) || source.equals(review.source())) {
            return;
        }
        var norms = statements.stream().filter(Statement::operative).toList();
        if (norms.isEmpty()) {
            return;
        }
        var answers = answers(review, norms);
        found.add(new FollowUp(
                review.indicator(),
                review,
                source,
                answers.places().isEmpty()
                        ? norms.get(0).place()
                        : answers.places().get(0),
                true,
                source.date(),
                answers.matched(),
                named,
                true));
    }

    private void practice(Review review, Source source, List<Statement> statements, List<FollowUp> found) {
        var changes = statements.stream()
                .filter(statement -> statement.role() == Role.FOLLOW_UP
                        || statement.role() == Role.PLAIN
                                && (statement.signs().contains("improved")
                                        || statement.signs().contains("follow-up")
                                        || statement.denied().contains("improved")))
                .filter(Statement::reporting)
                .filter(statement -> notBefore(date(statement), review.date()))
                .toList();
        var done = changes.stream().filter(Statement::asserted).toList();
        var answers = answers(review, done);
        boolean named = changes.stream()
                .anyMatch(change -> change.signs().contains("review") || change.role() == Role.FOLLOW_UP);
        changes.stream()
                .limit(MOST)
                .forEach(change -> found.add(new FollowUp(
                        review.indicator(),
                        review,
                        source,
                        change.place(),
                        false,
                        date(change),
                        answers.matched(),
                        named,
                        change.mood() == Mood.ASSERTED)));
    }

    private static @Nullable LocalDate date(Statement statement) {
        return statement.date() == null ? statement.source().date() : statement.date();
    }

    private static boolean after(@Nullable LocalDate date, @Nullable LocalDate review) {
        return date != null && review != null && date.isAfter(review);
    }

    private static boolean notBefore(@Nullable LocalDate date, @Nullable LocalDate review) {
        return date == null || review == null || !date.isBefore(review);
    }

    private record Answers(int matched, List<Place> places) {}

    /** Counts the recommendations whose words return in one article or passage. */
    private Answers answers(Review review, List<Statement> candidates) {
        var groups = new HashMap<String, Set<String>>();
        for (var candidate : candidates) {
            groups.computeIfAbsent(group(candidate), any -> new HashSet<>())
                    .addAll(roots(candidate.place().quote()));
        }
        int matched = 0;
        var places = new ArrayList<Place>();
        for (var recommendation : review.recommendations()) {
            var wanted = content(recommendation.quote());
            for (var candidate : candidates) {
                if (answers(wanted, groups.getOrDefault(group(candidate), Set.of()))) {
                    matched++;
                    places.add(candidate.place());
                    break;
                }
            }
        }
        return new Answers(matched, places);
    }

    private static String group(Statement statement) {
        var article = statement.article();
        return article == null ? statement.id() : article;
    }

    private static boolean answers(Set<String> wanted, Set<String> given) {
        long shared = wanted.stream().filter(given::contains).count();
        return shared >= WORDS && shared >= SHARE * wanted.size();
    }

    /** The words of a recommendation without the label before its colon and without very short ones. */
    private Set<String> content(String recommendation) {
        var roots = new TreeSet<>(roots(recommendation.substring(recommendation.indexOf(':') + 1)));
        roots.removeIf(root -> root.length() < 3);
        return roots;
    }

    private Set<String> roots(String text) {
        return roots.computeIfAbsent(text, any -> lexicon.read(any).roots());
    }
}

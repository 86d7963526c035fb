package id.telaah.review;

import id.telaah.dossier.Suggestion;
import java.util.Optional;
import java.util.Set;

/** Why an indicator waits for a person, the most urgent first. */
public enum Attention {
    /** Documents contradict each other. */
    CONFLICT,
    /** Something that could not be read may change the level. */
    UNDETERMINED,
    LOW_CONFIDENCE,
    /** Nothing special, but nobody has decided yet. */
    UNDECIDED,
    /** The suggestion is another one than the one that was decided on. */
    CHANGED_SINCE,
    DECIDED;

    /** Codes of the grave concerns that {@code rules/conflict.drl} inserts. */
    static final Set<String> CONFLICTS = Set.of("denied", "count-against-claim", "counts-differ");

    private static final String UNREAD = "undetermined";
    private static final String LOW = "low";

    /** A decision settles what made the indicator urgent, until the suggestion changes. */
    static Attention to(Suggestion suggestion, Optional<Decision> decision) {
        return decision.map(made -> changedSince(suggestion, made) ? CHANGED_SINCE : DECIDED)
                .orElseGet(() -> undecided(suggestion));
    }

    static boolean changedSince(Suggestion suggestion, Decision decision) {
        return !suggestion.digest().equals(decision.digest());
    }

    private static Attention undecided(Suggestion suggestion) {
        var entry = suggestion.entry();
        if (entry.concerns().stream().anyMatch(concern -> CONFLICTS.contains(concern.code()))) {
            return CONFLICT;
        }
        var unread = entry.requirements().stream()
                .anyMatch(requirement -> requirement.state().equals(UNREAD));
        if (unread || entry.possible() > entry.level()) {
            return UNDETERMINED;
        }
        return entry.confidence().equals(LOW) ? LOW_CONFIDENCE : UNDECIDED;
    }
}

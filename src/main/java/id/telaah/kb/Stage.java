package id.telaah.kb;

import java.util.List;
import java.util.Set;

/**
 * A stage of an evaluation.
 *
 * @param happens one sentence: who does what in it
 * @param open what may still be done in it; nothing in the final stage
 * @param next ids of the stages one may go on to, all of them later ones; empty for the final stage only
 * @param source where the regulation or guide says so
 */
public record Stage(
        String id, String name, String happens, Set<Work> open, List<String> next, Requirement.Source source) {

    /** What people do in a stage. */
    public enum Work {
        /** Agencies add or change evidence. */
        EVIDENCE,
        /** The internal assessor chooses levels. */
        SELF_ASSESSMENT,
        /** The external assessor chooses levels. */
        ASSESSMENT
    }

    public Stage {
        open = Set.copyOf(open);
        next = List.copyOf(next);
    }

    public boolean isOpen(Work work) {
        return open.contains(work);
    }

    /** Nothing follows it. */
    public boolean isFinal() {
        return next.isEmpty();
    }
}

package id.telaah.evaluation;

import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Review;
import id.telaah.evidence.Source;
import id.telaah.evidence.Statement;
import id.telaah.evidence.Tally;
import id.telaah.kb.Requirement;
import java.util.Collections;

/** What rules conclude on the way from the facts to a level. Only rules make them. */
public sealed interface Conclusion {

    /** How far a flaw reaches. */
    enum Bars {
        /** The document cannot set norms or be the formal document that is asked for; it may still report. */
        NORMS,
        /** The document proves nothing at all. */
        ALL
    }

    /** A reason why a document proves less than it seems to, or nothing. */
    record Flaw(Source source, String code, String detail, Bars bars) implements Conclusion {}

    /** The status of a document, as a {@link Judgement} names it. */
    record Status(Source source, String status) implements Conclusion {}

    /** A document that may set norms; {@code partial} when it can bind only a part of the institution. */
    record Policy(Source source, boolean partial) implements Conclusion {}

    /** A document that stands formally: enacted, or numbered or signed, with a date. */
    record Formal(Source source) implements Conclusion {}

    /** A document that may report what is done. */
    record Evidence(Source source) implements Conclusion {}

    /** An article that an amendment in force has replaced or deleted. */
    record Superseded(Source source, String article) implements Conclusion {}

    /**
     * A statement that may prove something.
     *
     * @param partial true when it binds only a part of the institution
     * @param ordinary false when only requirements that name its medium may use it
     */
    record Proof(int indicator, Requirement.Medium medium, Statement statement, boolean partial, boolean ordinary)
            implements Conclusion {
        public boolean serves(Requirement requirement) {
            return requirement.medium() == medium || (requirement.medium() == Requirement.Medium.ANY && ordinary);
        }

        /** Whether it speaks as the requirement asks; a requirement without words of its own takes any words. */
        public boolean says(Requirement requirement) {
            return requirement.lookFor() == null || statement.signs().contains(requirement.id());
        }
    }

    /** A statement of a document that counts says that a requirement is not met. */
    record Denial(Requirement requirement, Statement statement) implements Conclusion {

        /**
         * Whether it speaks against the other statement: both are about the same sign, and the other one is not from a
         * later document.
         */
        public boolean against(Statement other) {
            if (statement.role() == Statement.Role.ISSUE && statement.source().equals(other.source())) {
                return false;
            }
            return sameSign(other) && !later(other.source(), statement.source());
        }

        private boolean sameSign(Statement other) {
            var asked = requirement.lookFor() == null
                    ? Collections.<String>emptySet()
                    : requirement.lookFor().signs();
            var shared = asked.stream().filter(other.signs()::contains).toList();
            return shared.isEmpty() || shared.stream().anyMatch(statement.denied()::contains);
        }
    }

    /** A proof covers an element that a requirement asks for. */
    record Covered(Requirement requirement, String element, Statement statement) implements Conclusion {}

    /** No proof covers an element that a requirement asks for. */
    record Lacking(Requirement requirement, String element, String name) implements Conclusion {}

    /** A count shows that not all units take part, and no later count shows that they do. */
    record Shortfall(int indicator, Tally tally) implements Conclusion {}

    /** A review that names problems and recommendations for the right object, in a document that counts. */
    record SoundReview(Review review) implements Conclusion {}

    /** Something that was done after a sound review and answers it. */
    record Answer(FollowUp followUp) implements Conclusion {}

    /** A document that is a road map in force at the date of assessment. */
    record ValidRoadmap(Source source) implements Conclusion {}

    /** What the findings on one requirement come to. */
    record Verdict(Requirement requirement, Outcome outcome) implements Conclusion {}

    /** A level that cannot be reached; {@code certain} is false when only unread pages could still lift it. */
    record Blocked(int indicator, int level, boolean certain) implements Conclusion {}

    /** A level that is proven. */
    record Reached(int indicator, int level) implements Conclusion {}

    /** A level that what could not be read may still allow. */
    record Conceivable(int indicator, int level) implements Conclusion {}

    /** The level of an indicator and the highest one that is still conceivable. */
    record Grade(int indicator, int level, int possible) implements Conclusion {}

    /** The lowest level above the one that is reached that cannot be reached. */
    record Bound(int indicator, int level) implements Conclusion {}

    /** A requirement that keeps the level below its bound. */
    record Obstacle(Requirement requirement) implements Conclusion {}

    /** What keeps the level from being higher is known, and not only that no proof was noticed. */
    record Settled(int indicator) implements Conclusion {}

    /** Something a person should know; {@code grave} when it may change the level. */
    record Concern(int indicator, Finding.Reason reason, boolean grave) implements Conclusion {}

    /** How sure the level of an indicator is: high, medium or low. */
    record Confidence(int indicator, String value) implements Conclusion {}

    /** The level of an indicator must not be used before a person has looked. */
    record NeedsReview(int indicator) implements Conclusion {}

    private static boolean later(Source one, Source other) {
        var first = one.date();
        var second = other.date();
        return first != null && second != null
                ? first.isAfter(second)
                : one.year() > 0 && other.year() > 0 && one.year() > other.year();
    }
}

package id.telaah.evaluation;

import id.telaah.evaluation.Conclusion.Answer;
import id.telaah.evaluation.Conclusion.Covered;
import id.telaah.evaluation.Conclusion.Denial;
import id.telaah.evaluation.Conclusion.Flaw;
import id.telaah.evaluation.Conclusion.Lacking;
import id.telaah.evaluation.Conclusion.Proof;
import id.telaah.evaluation.Conclusion.Shortfall;
import id.telaah.evaluation.Conclusion.SoundReview;
import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Link;
import id.telaah.evidence.Place;
import id.telaah.evidence.Review;
import id.telaah.evidence.Source;
import id.telaah.evidence.Statement;
import id.telaah.evidence.Tally;
import id.telaah.evidence.Unread;

/** Says in words which fact a rule fired on. */
final class FactWords {
    private FactWords() {}

    /** Empty for facts that tell the reader nothing, such as the setting or the requirement itself. */
    static String of(Object fact) {
        if (fact instanceof Statement statement) {
            return at(statement.place());
        } else if (fact instanceof Source source) {
            return source.id();
        } else if (fact instanceof Tally tally) {
            return tally.share() + " " + at(tally.place());
        } else if (fact instanceof Review review) {
            return at(review.place());
        } else if (fact instanceof FollowUp followUp) {
            return at(followUp.place());
        } else if (fact instanceof Link link) {
            return "%s %s %s".formatted(link.by().id(), link.kind(), link.of().id());
        } else if (fact instanceof Unread unread) {
            return unread.file() + " " + unread.where();
        } else if (fact instanceof Conclusion conclusion) {
            return of(conclusion);
        }
        return "";
    }

    private static String of(Conclusion conclusion) {
        if (conclusion instanceof Proof proof) {
            return of(proof.statement());
        } else if (conclusion instanceof Covered covered) {
            return covered.element() + " " + of(covered.statement());
        } else if (conclusion instanceof Lacking lacking) {
            return lacking.element();
        } else if (conclusion instanceof Flaw flaw) {
            return flaw.code() + " " + flaw.source().id();
        } else if (conclusion instanceof Shortfall shortfall) {
            return of(shortfall.tally());
        } else if (conclusion instanceof Denial denial) {
            return of(denial.statement());
        } else if (conclusion instanceof SoundReview sound) {
            return of(sound.review());
        } else if (conclusion instanceof Answer answer) {
            return of(answer.followUp());
        }
        return "";
    }

    private static String at(Place place) {
        return place.page() == null
                ? "%s, %s".formatted(place.file(), place.locator())
                : "%s, %d, %s".formatted(place.file(), place.page(), place.locator());
    }
}

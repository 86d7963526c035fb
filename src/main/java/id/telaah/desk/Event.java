package id.telaah.desk;

import id.telaah.review.Decision;
import id.telaah.review.Verdict;
import java.time.Instant;
import java.util.Locale;

/**
 * Something that somebody decided on an indicator.
 *
 * @param number counts the acts on the indicator
 * @param kind key of its words in the messages, below {@code event}
 * @param what the level, or the words that were ruled on
 */
record Event(long number, String kind, String what, String reason, String person, Instant at) {
    private static final int SHORT = 90;

    static Event of(Decision decision) {
        return new Event(
                decision.number(),
                decision.accepts() ? "accepted" : "overruled",
                Integer.toString(decision.level()),
                decision.reason(),
                decision.person(),
                decision.at());
    }

    static Event of(Verdict verdict) {
        var citation = verdict.citation();
        return new Event(
                verdict.number(),
                verdict.ruling() == Verdict.Ruling.ACCEPTED
                        ? "proof-accepted"
                        : verdict.ruling().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                citation == null ? "" : shortened(citation.quote()),
                verdict.reason(),
                verdict.person(),
                verdict.at());
    }

    private static String shortened(String quote) {
        return quote.length() > SHORT ? quote.substring(0, SHORT) + "…" : quote;
    }
}

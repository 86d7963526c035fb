package id.telaah.assessment;

import java.util.List;

/** An instrument, edition or kind that was asked for does not exist; carries what exists. */
public final class TermsException extends RuntimeException {
    private final Term term;
    private final String value;
    private final List<String> known;

    /** What was asked for. */
    public enum Term {
        INSTRUMENT,
        EDITION,
        KIND
    }

    TermsException(Term term, String value, List<String> known) {
        super("Unknown %s '%s'. Known: %s".formatted(term, value, String.join(", ", known)));
        this.term = term;
        this.value = value;
        this.known = List.copyOf(known);
    }

    public Term term() {
        return term;
    }

    public String value() {
        return value;
    }

    public List<String> known() {
        return known;
    }
}

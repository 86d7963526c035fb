package id.telaah.review;

/** What people write to justify an act. */
final class Reasons {
    /** Short enough not to hinder, long enough that "ok" or "salah" do not pass. */
    static final int SHORTEST = 10;

    private static final int LONGEST = 4_000;

    private Reasons() {}

    /**
     * A reason that must be given.
     *
     * @param what what asks for it, as the start of an Indonesian sentence
     * @throws NotPossible when it is missing, shorter than {@value #SHORTEST} characters or too long
     */
    static String needed(String what, String given) {
        var reason = optional(what, given);
        if (reason.length() < SHORTEST) {
            throw Refusals.reasonMissing(what, SHORTEST);
        }
        return reason;
    }

    static String optional(String what, String given) {
        var reason = given.strip();
        if (reason.length() > LONGEST) {
            throw Refusals.tooLong(what, reason.length(), LONGEST);
        }
        return reason;
    }
}

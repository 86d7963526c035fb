package id.telaah.cli;

/** The server could not start for a reason that the operator can mend. */
public final class StartProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why the last part of the key of the message, {@code start.WHY}; {@code values} are put into it */
    public StartProblem(String why, Throwable cause, Object... values) {
        super(Words.say("start." + why, values), cause);
    }
}

package id.telaah.assessment;

/** A dossier cannot be judged at all: there is nothing at its path, or nothing in it. */
public final class DossierException extends RuntimeException {
    private final Cause cause;
    private final String path;

    /** What is wrong with the dossier. */
    public enum Cause {
        MISSING,
        EMPTY,
        UNREADABLE
    }

    DossierException(Cause cause, String path) {
        super("%s: %s".formatted(cause, path));
        this.cause = cause;
        this.path = path;
    }

    public Cause reason() {
        return cause;
    }

    public String path() {
        return path;
    }
}

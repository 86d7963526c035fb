package id.telaah.access;

/** Somebody else changed it since it was shown; nothing was changed. */
public final class Stale extends RuntimeException {
    public Stale(String subject) {
        super("Changed by somebody else meanwhile: " + subject);
    }
}

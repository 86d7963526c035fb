package id.telaah.access;

/** What was asked for does not exist for the one who asks; whether it exists for others is not told. */
public final class NotYours extends RuntimeException {
    public NotYours() {
        super("Nothing there for this viewer");
    }
}

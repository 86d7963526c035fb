package id.telaah.access;

/** The viewer may see the thing but has no role that may do this. */
public final class NotAllowed extends RuntimeException {
    private final Permit permit;

    public NotAllowed(Permit permit) {
        super("Missing permit " + permit);
        this.permit = permit;
    }

    public Permit permit() {
        return permit;
    }
}

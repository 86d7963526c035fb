package id.telaah.dossier;

/** Somebody else changed the thing since it was looked at; nothing was overwritten. */
public final class Stale extends RuntimeException {
    public Stale(String what) {
        super(what + " was changed by somebody else in the meantime");
    }
}

package id.telaah.dossier;

/** An upload was refused as a whole and nothing of it was kept. */
public final class Refused extends RuntimeException {
    private final transient EvidenceFile.Reason reason;

    Refused(EvidenceFile.Reason reason) {
        super(reason.code() + ": " + reason.message());
        this.reason = reason;
    }

    /** What is wrong and what to do, in Indonesian. */
    public EvidenceFile.Reason reason() {
        return reason;
    }
}

package id.telaah.review;

import id.telaah.access.Permit;
import id.telaah.kb.Stage;
import id.telaah.kb.Stage.Work;

/** For whom a level is chosen. Each seat keeps its own decisions, so that both can be read side by side. */
public enum Seat {
    /** The institution about itself. */
    SELF_ASSESSMENT(Permit.SELF_ASSESS, Work.SELF_ASSESSMENT),
    /** The external assessor about the institution. */
    ASSESSMENT(Permit.ASSESS, Work.ASSESSMENT);

    private final Permit permit;
    private final Work work;

    Seat(Permit permit, Work work) {
        this.permit = permit;
        this.work = work;
    }

    /** The seat whose decisions count in a stage: the external assessor's as soon as the self-assessment is over. */
    public static Seat in(Stage stage) {
        return stage.isOpen(Work.SELF_ASSESSMENT) ? SELF_ASSESSMENT : ASSESSMENT;
    }

    /** What somebody needs to decide from this seat. */
    public Permit permit() {
        return permit;
    }

    /** What must be open in a stage for this seat to decide. */
    public Work work() {
        return work;
    }
}

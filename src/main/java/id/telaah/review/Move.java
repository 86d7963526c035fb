package id.telaah.review;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.kb.Instrument;
import id.telaah.kb.Stage;
import id.telaah.kb.Stage.Work;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A way out of a stage.
 *
 * @param back true when it leads to a stage that comes before; that needs a reason
 */
public record Move(Stage from, Stage to, boolean back) {

    /** All ways out: those the instrument names, and back along them. Nothing leads out of the final stage. */
    static List<Move> from(Instrument instrument, Stage stage) {
        if (stage.isFinal()) {
            return List.of();
        }
        var back = instrument.stages().stream()
                .filter(earlier -> earlier.next().contains(stage.id()))
                .map(earlier -> new Move(stage, earlier, true));
        var on = stage.next().stream()
                .flatMap(id -> instrument.stage(id).stream())
                .map(later -> new Move(stage, later, false));
        return Stream.concat(on, back).toList();
    }

    /** The coordinator may go every way; the external assessor between stages that are open for assessing. */
    boolean isOpenTo(Viewer viewer, UUID institution) {
        return viewer.may(Permit.COORDINATE, institution)
                || viewer.may(Permit.ASSESS, institution) && from.isOpen(Work.ASSESSMENT) && to.isOpen(Work.ASSESSMENT);
    }
}

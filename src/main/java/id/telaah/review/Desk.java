package id.telaah.review;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Stage;
import java.util.Arrays;
import java.util.List;

/**
 * A dossier in front of somebody.
 *
 * @param visible the indicators the viewer may see, in the order of their numbers
 */
record Desk(Viewer viewer, Dossier dossier, Instrument instrument, Stage stage, List<Indicator> visible) {
    Desk {
        visible = List.copyOf(visible);
    }

    void must(Permit permit) {
        viewer.must(permit, dossier.institution());
    }

    boolean may(Permit permit) {
        return viewer.may(permit, dossier.institution());
    }

    /** @throws NotYours when there is no such indicator, or the viewer may not see it */
    Indicator see(int number) {
        return visible.stream()
                .filter(indicator -> indicator.number() == number)
                .findFirst()
                .orElseThrow(NotYours::new);
    }

    /** @throws NotAllowed when the viewer sees only a part of the dossier */
    void mustSeeAll() {
        if (viewer.agencies(dossier.institution()).isPresent()) {
            throw new NotAllowed(Permit.COORDINATE);
        }
    }

    /** @throws NotPossible when the result was determined: then nothing changes any more */
    void mustBeRunning() {
        if (stage.isFinal()) {
            throw Refusals.over(stage);
        }
    }

    /**
     * From where the viewer decides in this stage.
     *
     * @throws NotAllowed when the viewer is no assessor here
     * @throws NotPossible when the stage is not open for the viewer's assessment
     */
    Seat seat() {
        var seats =
                Arrays.stream(Seat.values()).filter(seat -> may(seat.permit())).toList();
        if (seats.isEmpty()) {
            must(Seat.in(stage).permit());
        }
        return seats.stream()
                .filter(seat -> stage.isOpen(seat.work()))
                .findFirst()
                .orElseThrow(() -> stage.isFinal()
                        ? Refusals.over(stage)
                        : Refusals.closed(stage, seats.get(0).work()));
    }
}

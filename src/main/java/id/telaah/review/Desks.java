package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Stage;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays a dossier in front of a viewer, with what is theirs of it. */
@Component
final class Desks {
    private final Dossiers dossiers;
    private final Assignments assignments;

    Desks(Dossiers dossiers, Assignments assignments) {
        this.dossiers = dossiers;
        this.assignments = assignments;
    }

    /** @throws id.telaah.access.NotYours when the dossier is not there or not the viewer's */
    Desk at(Viewer viewer, UUID id) {
        var dossier = dossiers.get(viewer, id);
        var instrument = dossiers.instrument(dossier);
        return new Desk(viewer, dossier, instrument, stage(dossier, instrument), visible(viewer, dossier, instrument));
    }

    static Stage stage(Dossier dossier, Instrument instrument) {
        return instrument
                .stage(dossier.stage())
                .orElseThrow(() ->
                        new IllegalStateException("Stage %s of dossier %s is not in instrument %s; put it back into kb/"
                                .formatted(dossier.stage(), dossier.id(), instrument.id())));
    }

    private List<Indicator> visible(Viewer viewer, Dossier dossier, Instrument instrument) {
        if (viewer.agencies(dossier.institution()).isEmpty()) {
            return instrument.indicators();
        }
        var own = assignments.of(viewer, dossier.id()).stream()
                .map(Assignment::indicator)
                .collect(Collectors.toSet());
        return instrument.indicators().stream()
                .filter(indicator -> own.contains(indicator.number()))
                .toList();
    }
}

package id.telaah.web;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.kb.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the head of the screens of a dossier, and lets people switch between dossiers. */
@Component
public final class DossierHeads implements Places {
    private final Dossiers dossiers;
    private final List<DossierTab> tabs;

    DossierHeads(Dossiers dossiers, ObjectProvider<DossierTab> tabs) {
        this.dossiers = dossiers;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(DossierTab::order)).toList();
    }

    /** @throws id.telaah.access.NotYours when the dossier is not the viewer's */
    public DossierHead of(Viewer viewer, UUID id) {
        var dossier = dossiers.get(viewer, id);
        return new DossierHead(
                dossier,
                stage(dossier),
                dossiers.instrument(dossier).name(),
                tabs.stream()
                        .filter(tab -> tab.shownTo().test(viewer, dossier.institution()))
                        .map(tab -> new Tab(tab.key(), path(dossier) + tab.path()))
                        .toList());
    }

    /** Name of the stage a dossier is in. */
    public String stage(Dossier dossier) {
        return dossiers.instrument(dossier)
                .stage(dossier.stage())
                .map(Stage::name)
                .orElse(dossier.stage());
    }

    @Override
    public List<Place> of(Viewer viewer, String path) {
        return dossiers.list(viewer).stream()
                .map(dossier -> new Place(
                        dossier.institutionName(),
                        "%d · %s".formatted(dossier.year(), stage(dossier)),
                        path(dossier),
                        path.startsWith(path(dossier))))
                .toList();
    }

    private static String path(Dossier dossier) {
        return "/dossiers/" + dossier.id();
    }
}

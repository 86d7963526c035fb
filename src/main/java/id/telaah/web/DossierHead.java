package id.telaah.web;

import id.telaah.dossier.Dossier;
import java.util.List;

/**
 * What stands above every screen of a dossier.
 *
 * @param stage name of the stage it is in
 * @param instrument name of the instrument
 * @param tabs the screens of the dossier that the viewer may open
 */
public record DossierHead(Dossier dossier, String stage, String instrument, List<Tab> tabs) {
    public DossierHead {
        tabs = List.copyOf(tabs);
    }
}

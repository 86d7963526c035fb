package id.telaah.desk;

import id.telaah.dossier.Dossier;
import id.telaah.web.Tab;
import java.util.List;

/**
 * What stands above every screen of a dossier.
 *
 * @param stage name of the stage it is in
 * @param instrument name of the instrument
 * @param tabs the screens of the dossier that the viewer may open
 */
record DossierHead(Dossier dossier, String stage, String instrument, List<Tab> tabs) {
    DossierHead {
        tabs = List.copyOf(tabs);
    }
}

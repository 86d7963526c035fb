package id.telaah.web;

import id.telaah.access.Viewer;
import java.util.List;

/** What a viewer can switch between in the head of every screen: institutions and their dossiers. */
@FunctionalInterface
public interface Places {

    /**
     * A choice of the switcher.
     *
     * @param detail a second line, such as year and stage; may be empty
     */
    public record Place(String name, String detail, String href, boolean current) {}

    /** @param path of the screen that is shown */
    List<Place> of(Viewer viewer, String path);
}

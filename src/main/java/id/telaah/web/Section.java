package id.telaah.web;

import id.telaah.access.Viewer;
import java.util.function.Predicate;

/**
 * An entry of the navigation; a screen adds itself by a bean of this type, so that nothing leads nowhere.
 *
 * @param order from left to right; entries of the person's own menu are negative
 * @param key of its words in the messages
 * @param path where it leads; it is the current one on every path below
 */
public record Section(int order, String key, String path, Predicate<Viewer> shownTo) {

    public boolean personal() {
        return order < 0;
    }

    public boolean holds(String asked) {
        return asked.equals(path) || (!path.equals("/") && asked.startsWith(path + "/"));
    }
}

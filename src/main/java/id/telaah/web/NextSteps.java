package id.telaah.web;

import id.telaah.access.Viewer;
import java.util.List;

/** What a viewer should do next, told on the first screen; a module adds its own by a bean of this type. */
@FunctionalInterface
public interface NextSteps {

    /**
     * One thing to do.
     *
     * @param key of its words in the messages; {@code key.text} says why
     * @param value the parameter of the words, such as a name; may be empty
     * @param href where it is done
     */
    record Step(String key, String value, String href) {}

    /** The most urgent first; empty when nothing waits. */
    List<Step> of(Viewer viewer);
}

package id.telaah.web;

import id.telaah.access.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a viewer should do next, told on the first screen; a module adds its own by a bean of this type. */
@FunctionalInterface
public interface NextSteps {

    /**
     * One thing to do.
     *
     * @param key of its words in the messages; {@code key.text} says why
     * @param values the parameters of both, such as a name
     * @param href where it is done
     * @param due the last day; null when there is none
     */
    record Step(
            String key,
            List<String> values,
            String href,
            @Nullable LocalDate due) {
        public Step {
            values = List.copyOf(values);
        }

        public static Step of(String key, String href, String... values) {
            return new Step(key, List.of(values), href, null);
        }

        public Step until(@Nullable LocalDate day) {
            return new Step(key, values, href, day);
        }
    }

    /** The most urgent first; empty when nothing waits. */
    List<Step> of(Viewer viewer);
}

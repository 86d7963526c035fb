package id.telaah.overview;

import id.telaah.kb.Requirement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found for one indicator, as its agency reads it.
 *
 * @param proven requirements that are met, lowest level first
 * @param refused what was handed in and does not count
 */
record Fulfilment(List<Proven> proven, List<Refused> refused) {
    Fulfilment {
        proven = List.copyOf(proven);
        refused = List.copyOf(refused);
    }

    /**
     * A requirement that is met.
     *
     * @param hidden number of citations from files that are not the viewer's
     */
    record Proven(Requirement requirement, List<Quote> quotes, int hidden) {
        Proven {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Words of a document.
     *
     * @param page counted from 1; null without fixed pages
     */
    record Quote(UUID file, String name, @Nullable Integer page, String locator, String text) {}

    /**
     * Why something does not count.
     *
     * @param path of the file; empty when it is about no single file, or not about one of the viewer's
     * @param file null when the path is empty
     */
    record Refused(String path, @Nullable UUID file, List<String> reasons) {
        Refused {
            reasons = List.copyOf(reasons);
        }
    }
}

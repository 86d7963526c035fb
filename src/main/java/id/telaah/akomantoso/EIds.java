package id.telaah.akomantoso;

import java.util.HashMap;
import java.util.Map;

/** Hands out the ids of elements after the naming convention of the standard; a doubled number gets a suffix. */
final class EIds {
    private final String before;
    private final Map<String, Integer> given = new HashMap<>();

    EIds(String before) {
        this.before = before;
    }

    /**
     * An id that nothing else has.
     *
     * @param kind abbreviation of the element, such as {@code art}
     * @param label its number as written; empty when it has none
     */
    String next(String parent, String kind, String label) {
        String clean = label.replaceAll("[^\\p{Alnum}.]+", "-").replaceAll("^-|[-.]+$", "");
        String whole = parent.isEmpty() ? before : parent + "__";
        String wanted = whole + kind + (clean.isEmpty() ? "" : "_" + clean);
        int times = given.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + "-" + times;
    }
}

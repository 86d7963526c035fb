package id.telaah.evidence;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Knows which family each indicator belongs to, and when a text names so many of one family that it only lists them. */
final class Families {
    /** So many subjects of one family in one breath are a list, not a statement about each. */
    private static final int LIST = 3;

    private final Map<Integer, Indicator.Family> families = new HashMap<>();

    Families(Instrument instrument) {
        instrument.indicators().forEach(indicator -> families.put(indicator.number(), indicator.family()));
    }

    boolean same(int one, int other) {
        return families.get(one) == families.get(other);
    }

    boolean lists(int subject, Collection<Integer> subjects) {
        return counts(subjects).getOrDefault(families.get(subject), 0) >= LIST;
    }

    /** Takes out the subjects of each family that is only listed. */
    void dropLists(Set<Integer> subjects) {
        var counts = counts(subjects);
        subjects.removeIf(subject -> counts.getOrDefault(families.get(subject), 0) >= LIST);
    }

    private Map<Indicator.Family, Integer> counts(Collection<Integer> subjects) {
        var counts = new EnumMap<Indicator.Family, Integer>(Indicator.Family.class);
        for (int subject : subjects) {
            var family = families.get(subject);
            if (family != null) {
                counts.merge(family, 1, Integer::sum);
            }
        }
        return counts;
    }
}

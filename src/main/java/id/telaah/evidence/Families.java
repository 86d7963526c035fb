package id.telaah.evidence;

import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which family each indicator belongs to, and when a text names so many of one family that it only lists them. */
final class Families {
    /** So many subjects of one family in one breath are a list, not a statement about each. */
    private static final int LIST = 3;

    private final Map<Integer, Indicator.Family> families = new HashMap<>();
    private final Set<Integer> audits = new TreeSet<>();

    Families(Instrument instrument) {
        for (var indicator : instrument.indicators()) {
            families.put(indicator.number(), indicator.family());
            if (indicator.requirements().stream()
                    .anyMatch(requirement -> requirement.medium() == Requirement.Medium.AUDIT)) {
                audits.add(indicator.number());
            }
        }
    }

    /** The indicators that ask for audits. */
    Set<Integer> audits() {
        return audits;
    }

    boolean same(int one, int other) {
        return families.get(one) == families.get(other);
    }

    /** True when no two of the subjects are of one family. */
    boolean alone(Collection<Integer> subjects) {
        return counts(subjects).values().stream().allMatch(count -> count == 1);
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

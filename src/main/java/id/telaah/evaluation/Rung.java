package id.telaah.evaluation;

import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact: one level of the ladder of one indicator.
 *
 * @param requires the level that must be reached before this one, 0 for the lowest
 * @param restsOn all levels that must be open for it, itself and those below that it requires in turn
 */
public record Rung(int indicator, int level, int requires, Set<Integer> restsOn) {
    public Rung {
        restsOn = Set.copyOf(restsOn);
    }

    /** The levels of an indicator that stand on the ground; one that requires itself in turn does not. */
    static List<Rung> of(Indicator indicator) {
        var requires = new HashMap<Integer, Integer>();
        indicator.criteria().forEach(criterion -> requires.put(criterion.level(), criterion.requires()));
        return indicator.criteria().stream()
                .map(criterion -> of(indicator, criterion, requires))
                .filter(rung -> !rung.restsOn().isEmpty())
                .toList();
    }

    private static Rung of(Indicator indicator, Criterion criterion, HashMap<Integer, Integer> requires) {
        var restsOn = new HashSet<Integer>();
        var level = criterion.level();
        while (level != 0 && restsOn.add(level)) {
            level = requires.getOrDefault(level, 0);
        }
        return new Rung(indicator.number(), criterion.level(), criterion.requires(), level == 0 ? restsOn : Set.of());
    }
}

package id.telaah.evaluation;

import id.telaah.evaluation.Conclusion.Covered;
import id.telaah.evidence.Place;
import id.telaah.evidence.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/** Chooses among places and names in an order that does not depend on when they were found. */
public final class Places {

    static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(Place::page, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Place::locator)
            .thenComparing(Place::quote);

    /** The firmest statement first: tied closest to the subject, read with confidence, earliest in the dossier. */
    static final Comparator<Statement> FIRMEST = Comparator.comparing(Statement::binding)
            .thenComparing(statement -> !statement.reliable())
            .thenComparing(Statement::place, ORDER)
            .thenComparing(Statement::id);

    private Places() {}

    /** One place for each element: that of its firmest statement. */
    public static List<Place> onePerElement(Collection<Covered> covered) {
        var firmest = new TreeMap<String, Statement>();
        for (var one : covered) {
            firmest.merge(
                    one.element(),
                    one.statement(),
                    (first, second) -> FIRMEST.compare(first, second) <= 0 ? first : second);
        }
        var places = new LinkedHashSet<Place>();
        firmest.values().forEach(statement -> places.add(statement.place()));
        return places.stream().sorted(ORDER).toList();
    }

    /** Names in alphabetical order, parted by semicolons. */
    public static String names(Collection<String> names) {
        return String.join("; ", names.stream().distinct().sorted().toList());
    }
}

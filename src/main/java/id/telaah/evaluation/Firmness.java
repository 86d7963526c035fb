package id.telaah.evaluation;

import id.telaah.evidence.Place;
import id.telaah.evidence.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How firm the words of a place are: the firmest statement that stands there tells, about whatever indicator it is. */
final class Firmness {
    private final Map<Place, Statement> firmest = new HashMap<>();

    Firmness(Collection<Statement> statements) {
        statements.forEach(statement -> firmest.merge(
                statement.place(), statement, (one, other) -> Places.FIRMEST.compare(one, other) <= 0 ? one : other));
    }

    /** 0 for the firmest. */
    int looseness(Place place) {
        var statement = firmest.get(place);
        if (statement == null) {
            return 0;
        }
        return 2 * statement.binding().ordinal() + (statement.reliable() ? 0 : 1);
    }
}

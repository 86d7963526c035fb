package id.telaah.evaluation;

import id.telaah.evidence.Facts;
import id.telaah.evidence.Place;
import id.telaah.evidence.Source;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that the verdict on one indicator may rest on: equal bearings have equal verdicts. Rules must not look
 * further; a test judges each indicator by its bearing alone.
 *
 * @param facts about the indicator or about no indicator at all, with the sources that they come from or that are about it
 *     by their title, for a policy every document that may be binding, and the sources that these are linked with, over any
 *     number of links
 * @param sorts what documents there are in the dossier at all
 * @param looseness of the places that may be cited
 */
record Bearing(Facts facts, Set<Sort> sorts, Map<Place, Integer> looseness) {
    /** The sign of a statement that tells whom a whole document binds, whatever indicator it is about. */
    static final String OF_ALL = "binding-effect";

    /** Documents of one form and with the same roles. */
    record Sort(Group group, Set<String> kinds) {
        static Sort of(Source source) {
            return new Sort(source.group(), source.kinds());
        }
    }

    /** Of all indicators, by number. */
    static Map<Integer, Bearing> of(Instrument instrument, Facts facts, Firmness firmness) {
        var bearings = new Bearings(facts, firmness);
        return instrument.indicators().stream().collect(Collectors.toMap(Indicator::number, bearings::of));
    }
}

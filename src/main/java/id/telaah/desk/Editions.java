package id.telaah.desk;

import id.telaah.assessment.Assessor;
import id.telaah.kb.Instrument;
import id.telaah.web.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The instruments and editions that a dossier can be opened under. */
@Component
final class Editions {
    private static final String PREFERRED = "spbe-2020";

    private final Assessor assessor;
    private final Clock clock;

    Editions(Assessor assessor, Clock clock) {
        this.assessor = assessor;
        this.clock = clock;
    }

    /** Ids of an edition and its instrument, as a form has them: with a slash between. */
    record Parts(String instrument, String edition) {}

    static Parts parts(String choice) {
        var slash = choice.indexOf('/');
        return new Parts(choice.substring(0, slash), choice.substring(slash + 1));
    }

    List<Form.Option> options() {
        return assessor.knowledge().instruments().stream()
                .flatMap(instrument -> instrument.editions().stream()
                        .map(edition -> new Form.Option(
                                instrument.id() + "/" + edition.id(), instrument.name() + " – " + edition.title())))
                .toList();
    }

    /** What most people open now. */
    Map<String, String> proposal() {
        var today = LocalDate.now(clock);
        var edition = assessor.knowledge()
                .instrument(PREFERRED)
                .map(Instrument::defaultEdition)
                .orElse("");
        return Map.of("year", "" + today.getYear(), "asOf", today.toString(), "edition", PREFERRED + "/" + edition);
    }
}

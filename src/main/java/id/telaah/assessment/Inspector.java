package id.telaah.assessment;

import id.telaah.evaluation.Evaluation;
import id.telaah.evaluation.Parameters;
import id.telaah.evidence.FactFinder;
import id.telaah.evidence.Setting;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at single files before they are handed in: can they be read, and may they prove something for one institution?
 * Safe for use by several threads. {@link Assessor#inspector} makes one.
 */
public final class Inspector {
    private final Instrument instrument;
    private final Setting setting;
    private final FactFinder finder;
    private final Evaluation evaluation;
    private final ReadingRemarks reading;
    private final StandingRemarks standing;

    Inspector(
            KnowledgeBase kb,
            Instrument instrument,
            Setting setting,
            FactFinder finder,
            Evaluation evaluation,
            Parameters parameters) {
        this.instrument = instrument;
        this.setting = setting;
        this.finder = finder;
        this.evaluation = evaluation;
        this.reading = new ReadingRemarks(parameters);
        this.standing = new StandingRemarks(kb.register(), instrument, setting);
    }

    /** The institution and the date that files are looked at for. */
    public Setting setting() {
        return setting;
    }

    /** Looks at one file; what other files say about it, such as that it is repealed, is not known here. */
    public Inspection inspect(Document document) {
        var remarks = new ArrayList<Remark>(reading.of(document));
        if (document.state() != State.UNREADABLE) {
            var facts = finder.describe(setting, List.of(document));
            evaluation
                    .admissions(instrument, facts)
                    .forEach(admission -> remarks.addAll(standing.of(document, admission)));
        }
        return new Inspection(document, remarks);
    }
}

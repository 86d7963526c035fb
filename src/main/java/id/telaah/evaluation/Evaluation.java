package id.telaah.evaluation;

import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import java.util.List;

/** Judges dossiers. Safe for use by several threads. */
public final class Evaluation {

    /** Judges the documents of one institution as of the date of the setting. */
    public Judgement judge(
            KnowledgeBase kb, Instrument instrument, Setting setting, List<Document> documents, PassageIndex index) {
        throw new UnsupportedOperationException("to be written: " + kb + instrument + setting + documents + index);
    }
}

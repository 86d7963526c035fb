package id.telaah.evidence;

import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns the documents of a dossier into facts about the indicators of an instrument. Safe for use by several threads. */
public final class FactFinder {
    private final KnowledgeBase kb;
    private final Instrument instrument;
    private final Lexicon lexicon;
    private final Families families;

    public FactFinder(KnowledgeBase kb, Instrument instrument, String edition, TextAnalysis analysis) {
        this.kb = kb;
        this.instrument = instrument;
        lexicon = new Lexicon(kb, instrument, edition, analysis);
        families = new Families(instrument);
    }

    /**
     * Finds the facts.
     *
     * @param dossier the name under which the index knows the documents
     */
    public Facts find(Setting setting, List<Document> documents, String dossier, PassageIndex index) {
        var filings = documents.stream().map(Filing::of).toList();
        return find(setting, filings, dossier, index, Recollection.NONE).facts();
    }

    /**
     * Finds the facts, the same as from all documents anew.
     *
     * @param dossier the name under which the index knows the documents that are not remembered
     * @param former what is remembered of the dossier
     */
    public Recollection find(
            Setting setting, List<Filing> filings, String dossier, PassageIndex index, Recollection former) {
        var known = former.under(setting);
        var relevant = filings.stream().allMatch(known::knows) ? Set.<String>of() : relevant(dossier, index);
        return search(setting, known).find(filings, relevant);
    }

    /** What the documents are and which of them bears on which other one, without what they say about indicators. */
    public Facts describe(Setting setting, List<Document> documents) {
        var filings = documents.stream().map(Filing::of).toList();
        return search(setting, Recollection.NONE).find(filings, Set.of()).facts();
    }

    private Search search(Setting setting, Recollection former) {
        return new Search(kb, instrument, lexicon, families, setting, former);
    }

    /** Files in which at least one passage speaks about the subject of an indicator; the rest need no closer look. */
    private Set<String> relevant(String dossier, PassageIndex index) {
        var files = new TreeSet<String>();
        for (var indicator : instrument.indicators()) {
            index.find(dossier, indicator.subject()).forEach(id -> files.add(id.substring(0, id.lastIndexOf('#'))));
        }
        return files;
    }
}

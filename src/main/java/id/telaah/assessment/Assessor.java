package id.telaah.assessment;

import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import java.nio.file.Path;

/** Judges dossiers with one knowledge base and one set of rules. */
public final class Assessor {
    private final KnowledgeBase kb;

    private Assessor(KnowledgeBase kb) {
        this.kb = kb;
    }

    /**
     * Loads and validates knowledge base and rules.
     *
     * @throws id.telaah.kb.KnowledgeBaseException with every fault found
     */
    public static Assessor open(Path kbFolder, Path rulesFolder) {
        return new Assessor(KnowledgeBase.load(kbFolder));
    }

    public KnowledgeBase knowledge() {
        return kb;
    }

    /** {@code sha256:} and the digest of all rule files. */
    public String rulesDigest() {
        return "";
    }

    /**
     * Judges the documents of a folder.
     *
     * @param ocr false to leave scanned pages unread
     * @throws TermsException when the terms name something unknown
     * @throws DossierException when there is nothing to judge
     */
    public Assessment assess(Path folder, Terms terms, boolean ocr, Progress progress) {
        throw new UnsupportedOperationException("to be written" + folder + instrument(terms) + ocr + progress);
    }

    private Instrument instrument(Terms terms) {
        return kb.instrument(terms.instrument())
                .orElseThrow(() -> new TermsException(
                        TermsException.Term.INSTRUMENT,
                        terms.instrument(),
                        kb.instruments().stream().map(Instrument::id).toList()));
    }
}

package id.telaah.desk;

import id.telaah.dossier.EvidenceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document that lies open beside an indicator.
 *
 * @param page counted from 1
 * @param proof the citation that is marked; null when the document was opened by itself
 * @param text what was read of the page; null when nothing was
 * @param proofs all citations of this document for the indicator
 */
record Sheet(
        EvidenceFile file,
        int page,
        @Nullable Proof proof,
        @Nullable TextPage text,
        List<Proof> proofs) {
    Sheet {
        proofs = List.copyOf(proofs);
    }

    /** pdf, picture or text. */
    public String view() {
        return View.of(file).id();
    }

    public int pages() {
        var reading = file.reading();
        return reading == null ? 0 : reading.pages();
    }
}

package id.telaah.assessment;

import id.telaah.assessment.Remark.Severity;
import id.telaah.reading.Document;
import java.util.Comparator;
import java.util.List;

/**
 * What was found about one file before it is handed in.
 *
 * @param remarks the gravest first
 */
public record Inspection(Document document, List<Remark> remarks) {
    public Inspection {
        remarks = remarks.stream()
                .distinct()
                .sorted(Comparator.comparing(Remark::severity).thenComparing(Inspection::firstPage))
                .toList();
        remarks = List.copyOf(remarks);
    }

    /** Something in the file proves nothing as it is. */
    public boolean blocksProof() {
        return remarks.stream().anyMatch(remark -> remark.severity() == Severity.BLOCKS_PROOF);
    }

    private static int firstPage(Remark remark) {
        return remark.pages().isEmpty() ? 0 : remark.pages().get(0);
    }
}

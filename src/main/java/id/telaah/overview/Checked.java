package id.telaah.overview;

import id.telaah.web.Said;
import java.util.List;

/**
 * What was found about a file that was only looked at.
 *
 * @param documents what it was taken for, in the order of its parts; empty when it cannot be read
 * @param remarks the gravest first
 */
record Checked(String file, List<String> documents, int pages, List<Said> remarks) {
    Checked {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
    }

    /** blocks-proof, weakens, hint or good: the gravest of the remarks. */
    public String verdict() {
        return remarks.stream().map(Said::severity).findFirst().orElse("good");
    }
}

package id.telaah.assessment;

import java.util.List;

/**
 * Something about a file that its agency should know before handing it in.
 *
 * @param code stable code, such as {@code draft} or {@code password-protected}; reporting has a sentence for each
 * @param pages counted from 1, ascending; empty when it concerns the whole file
 * @param detail a date, a year, a name or a title that the sentence quotes; may be empty
 */
public record Remark(String code, Severity severity, List<Integer> pages, String detail) {

    /** What follows for the proof, the worst first. */
    public enum Severity {
        /** The file, or the document in it, proves nothing. */
        BLOCKS_PROOF,
        /** It proves less than it could. */
        WEAKENS,
        /** It can stay as it is. */
        HINT
    }

    public Remark {
        pages = List.copyOf(pages);
    }
}

package id.telaah.web;

import id.telaah.assessment.Remark;
import id.telaah.reporting.Reports;
import java.util.List;
import java.util.Locale;

/**
 * A remark on a file, for a person.
 *
 * @param severity blocks-proof, weakens or hint
 * @param pages counted from 1; empty when it concerns the whole file
 */
public record Said(String severity, String sentence, List<Integer> pages) {
    public Said {
        pages = List.copyOf(pages);
    }

    /** A remark in the language of the reports. */
    public static Said of(Remark remark, Reports language) {
        var severity = remark.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Said(severity, language.sentence(remark), remark.pages());
    }
}

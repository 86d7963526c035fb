package id.telaah.kb;

import java.util.List;

/**
 * A form of document and how it is recognised.
 *
 * @param id stable id, such as {@code peraturan-bupati} or {@code notula}
 * @param titles wordings that open its title, in capitals or not, best first
 * @param labels field labels that are usual in it; two or more make the form likely
 * @param order forms are tried in ascending order
 */
public record DocumentForm(String id, String name, Group group, List<String> titles, List<String> labels, int order) {

    /** What a document of this form can be in law or as evidence. */
    public enum Group {
        LAW,
        NATIONAL_REGULATION,
        REGULATION,
        UNIT_REGULATION,
        DECREE,
        INSTRUCTION,
        CIRCULAR,
        AGREEMENT,
        GUIDELINE,
        PROCEDURE,
        MINUTES,
        REVIEW,
        REPORT,
        AUDIT_REPORT,
        RECORD,
        PLAN,
        ARCHITECTURE,
        BUDGET,
        REGISTER,
        MANUAL,
        LETTER,
        INVITATION,
        ATTENDANCE,
        SLIDES,
        BROCHURE,
        SELF_ASSESSMENT,
        CERTIFICATE,
        SURVEY,
        OTHER
    }

    public DocumentForm {
        titles = List.copyOf(titles);
        labels = List.copyOf(labels);
    }
}

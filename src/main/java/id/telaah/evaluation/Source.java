package id.telaah.evaluation;

import id.telaah.kb.DocumentForm;
import id.telaah.reading.Identity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact: one document of the dossier as a source of proof. A merged file gives several.
 *
 * @param id {@code file#segment}
 * @param topics what the document as a whole is about: numbers of indicators whose subject its title names
 * @param kinds roles it can play besides its form: {@code roadmap}, {@code architecture}, {@code team-decree},
 *     {@code process-map}, {@code budget}, {@code audit-report}, {@code self-assessment} ...
 * @param date enactment date or date of the document; null when it has none
 * @param validFrom first year of its stated period, 0 when it states none
 * @param validTo last year of its stated period, 0 when it states none
 */
public record Source(
        String id,
        String file,
        String form,
        DocumentForm.Group group,
        @Nullable String number,
        int year,
        String title,
        @Nullable String issuer,
        Identity.Rank rank,
        Ownership ownership,
        @Nullable LocalDate date,
        boolean signed,
        Set<String> draftMarks,
        int validFrom,
        int validTo,
        Set<Integer> topics,
        Set<String> kinds) {

    /** Whose document it is, seen from the institution that is assessed. */
    public enum Ownership {
        OWN,
        OTHER,
        NATIONAL,
        UNKNOWN
    }

    public Source {
        draftMarks = Set.copyOf(draftMarks);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
    }

    public boolean numbered() {
        return number != null;
    }

    public boolean dated() {
        return date != null;
    }
}

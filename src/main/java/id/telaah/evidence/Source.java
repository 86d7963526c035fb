package id.telaah.evidence;

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
 *     {@code process-map}, {@code budget}, {@code audit-report}, {@code self-assessment} ...; {@code about-institution}
 *     when another office wrote it about the institution, as an auditor or a national body does
 * @param draftMarks what makes it look like a draft; marks that start with {@code blank} only say what is left out
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

    /** True for forms that are binding once they are enacted. */
    public boolean legal() {
        return switch (group) {
            case REGULATION, UNIT_REGULATION, DECREE, INSTRUCTION, CIRCULAR -> true;
            case NATIONAL_REGULATION -> ownership == Ownership.OWN;
            default -> false;
        };
    }

    /** True for a regulation of the institution itself, whatever its rank among the regulations. */
    public boolean regulation() {
        return group == DocumentForm.Group.REGULATION
                || (group == DocumentForm.Group.NATIONAL_REGULATION && ownership == Ownership.OWN);
    }

    /** True when it is the thing itself that the instrument asks for, and not a rule about it. */
    public boolean plan() {
        return kinds.contains("roadmap") || kinds.contains("architecture") || kinds.contains("process-map");
    }

    /** Sources are few and compared often: the id is enough to tell them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it is no older than a limit; without a limit it always is, without a date never. */
    public boolean within(@Nullable Integer months, LocalDate asOf) {
        return months == null || (date != null && !date.isBefore(asOf.minusMonths(months)));
    }

    /** Whether it is from before the other one, by no more than so many months. */
    public boolean justBefore(Source other, @Nullable Integer months) {
        return months != null
                && date != null
                && other.date() != null
                && date.isBefore(other.date())
                && !date.isBefore(other.date().minusMonths(months));
    }

    /** Whether its stated period includes a year, or its own year where it states no period. */
    public boolean covers(int asked) {
        return validFrom == 0 ? year == asked : validFrom <= asked && asked <= Math.max(validFrom, validTo);
    }
}

package id.telaah.evaluation;

import id.telaah.evidence.Place;
import id.telaah.evidence.Source;
import id.telaah.kb.Requirement;
import java.util.List;

/**
 * What a rule concluded about one requirement, and the places that show it. Rules insert it; several findings on one
 * requirement may stand side by side.
 *
 * @param citations places that prove it; at least one when met
 * @param reasons why it is so, or why something that looked like a proof did not count
 */
public record Finding(Requirement requirement, Outcome outcome, List<Place> citations, List<Reason> reasons) {

    /**
     * A reason in a form that reporting turns into a sentence.
     *
     * @param code stable code, such as {@code draft}, {@code negated}, {@code too-old}
     * @param detail what it is about: a title, a date, names of missing elements
     * @param file the file it concerns; empty when it concerns the whole dossier
     */
    public record Reason(String code, String detail, String file) {}

    public Finding {
        citations = List.copyOf(citations);
        reasons = List.copyOf(reasons);
        if (outcome == Outcome.MET && citations.isEmpty() && requirement.mandatory()) {
            throw new IllegalArgumentException("Finding MET on %s cites no place".formatted(requirement.id()));
        }
    }

    public static Finding met(Requirement requirement, Place... places) {
        return new Finding(requirement, Outcome.MET, List.of(places), List.of());
    }

    public static Finding met(Requirement requirement, List<Place> places) {
        return new Finding(requirement, Outcome.MET, places, List.of());
    }

    public static Finding contradicted(Requirement requirement, Place place, String code, String detail) {
        return new Finding(
                requirement, Outcome.CONTRADICTED, List.of(place), List.of(new Reason(code, detail, place.file())));
    }

    /** Something looked like a proof and did not count. */
    public static Finding rejected(Requirement requirement, Place place, String code, String detail) {
        return new Finding(
                requirement, Outcome.UNPROVEN, List.of(place), List.of(new Reason(code, detail, place.file())));
    }

    /** A document looked like a proof and did not count. */
    public static Finding discounted(Requirement requirement, Source source, String code, String detail) {
        return new Finding(requirement, Outcome.UNPROVEN, List.of(), List.of(new Reason(code, detail, source.file())));
    }

    /** Nothing was found, and the reason says what exactly is missing. */
    public static Finding missing(Requirement requirement, String code, String detail) {
        return new Finding(requirement, Outcome.UNPROVEN, List.of(), List.of(new Reason(code, detail, "")));
    }

    public static Finding unreadable(Requirement requirement, String file, String detail) {
        return new Finding(requirement, Outcome.UNREADABLE, List.of(), List.of(new Reason("unreadable", detail, file)));
    }

    public static Finding notApplicable(Requirement requirement, String code) {
        return new Finding(requirement, Outcome.NOT_APPLICABLE, List.of(), List.of(new Reason(code, "", "")));
    }
}

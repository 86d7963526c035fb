package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins an evaluation with what an earlier one left: its files as old evidence, and who answered for what. */
@Component
public final class YearCopy {
    private final Dossiers dossiers;
    private final Duties duties;
    private final Acting acting;

    YearCopy(Dossiers dossiers, Duties duties, Acting acting) {
        this.dossiers = dossiers;
        this.duties = duties;
        this.acting = acting;
    }

    /** How many files came over, and the assignments that were added. */
    public record CarriedOver(int files, List<Assignment> assignments) {
        public CarriedOver {
            assignments = List.copyOf(assignments);
        }
    }

    /** A dossier that was opened, and what came over into it. */
    public record Opened(Dossier dossier, CarriedOver carried) {}

    /**
     * Opens a dossier as a copy, or not at all.
     *
     * @param due last day for the evidence; null for none
     * @throws Dossiers.AlreadyOpen when the institution has one of that year and instrument
     * @throws id.telaah.assessment.TermsException when instrument, edition or kind do not exist
     * @throws id.telaah.access.NotYours when the earlier dossier is not of the same institution
     */
    public Opened open(Viewer viewer, UUID institution, DossierTerms terms, UUID earlier, @Nullable LocalDate due) {
        return acting.together(() -> {
            var dossier = dossiers.open(viewer, institution, terms);
            var carried = into(viewer, dossier.id(), earlier, due);
            return new Opened(dossiers.get(viewer, dossier.id()), carried);
        });
    }

    /**
     * Carries over into a dossier what it does not have yet, so it may be repeated.
     *
     * @param due last day for the evidence; null for none
     * @throws id.telaah.access.NotYours when the earlier dossier is not of the same institution
     */
    public CarriedOver into(Viewer viewer, UUID dossier, UUID earlier, @Nullable LocalDate due) {
        return acting.together(() -> new CarriedOver(
                dossiers.copyFrom(viewer, dossier, earlier), duties.carryOver(viewer, dossier, earlier, due)));
    }
}

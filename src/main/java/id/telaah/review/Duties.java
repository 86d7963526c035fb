package id.telaah.review;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out indicators to agencies, many at a time; all or none. */
@Component
public final class Duties {
    private final Desks desks;
    private final Directory directory;
    private final Assignments assignments;
    private final Acting acting;

    Duties(Desks desks, Directory directory, Assignments assignments, Acting acting) {
        this.desks = desks;
        this.directory = directory;
        this.assignments = assignments;
        this.acting = acting;
    }

    /**
     * Assigns indicators to an agency; those it has already get the other due date.
     *
     * @param due last day for the evidence; null for none
     * @throws id.telaah.access.NotAllowed unless the viewer coordinates
     * @throws NotPossible when the agency or an indicator is not there, or the result was determined
     */
    public List<Assignment> assign(
            Viewer viewer, UUID dossier, Set<Integer> indicators, UUID agency, @Nullable LocalDate due) {
        return acting.together(() -> {
            var desk = running(viewer, dossier);
            var known = desk.instrument().indicators().stream()
                    .map(indicator -> indicator.number())
                    .collect(Collectors.toSet());
            indicators.stream()
                    .filter(number -> !known.contains(number))
                    .findFirst()
                    .ifPresent(number -> {
                        throw Refusals.noIndicator(number);
                    });
            if (!active(desk).contains(agency)) {
                throw Refusals.noAgency();
            }
            return new TreeSet<>(indicators)
                    .stream()
                            .map(number -> assignments.assign(viewer, dossier, number, agency, due))
                            .toList();
        });
    }

    /**
     * Assigns as in an earlier dossier of the institution. What this one has already stays as it is, and agencies that are
     * no longer active are left out.
     *
     * @param due last day for the evidence; null for none
     * @return what was added
     * @throws NotYours when the earlier dossier is not of the same institution
     */
    public List<Assignment> carryOver(Viewer viewer, UUID dossier, UUID earlier, @Nullable LocalDate due) {
        return acting.together(() -> {
            var desk = running(viewer, dossier);
            if (!desks.at(viewer, earlier)
                    .dossier()
                    .institution()
                    .equals(desk.dossier().institution())) {
                throw new NotYours();
            }
            var there = assignments.of(viewer, dossier);
            var active = active(desk);
            return assignments.of(viewer, earlier).stream()
                    .filter(assignment -> active.contains(assignment.agency()))
                    .filter(assignment ->
                            desk.instrument().indicator(assignment.indicator()).isPresent())
                    .filter(assignment -> !has(there, assignment))
                    .map(assignment ->
                            assignments.assign(viewer, dossier, assignment.indicator(), assignment.agency(), due))
                    .toList();
        });
    }

    private static boolean has(Collection<Assignment> there, Assignment wanted) {
        return there.stream()
                .anyMatch(one ->
                        one.indicator() == wanted.indicator() && one.agency().equals(wanted.agency()));
    }

    private Desk running(Viewer viewer, UUID dossier) {
        var desk = desks.at(viewer, dossier);
        desk.must(Permit.COORDINATE);
        desk.mustBeRunning();
        return desk;
    }

    private Set<UUID> active(Desk desk) {
        return directory.agencies(desk.viewer(), desk.dossier().institution()).stream()
                .filter(Agency::active)
                .map(Agency::id)
                .collect(Collectors.toSet());
    }
}

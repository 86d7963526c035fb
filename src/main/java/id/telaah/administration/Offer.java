package id.telaah.administration;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Permit;
import id.telaah.access.Role;
import id.telaah.access.Unfit;
import id.telaah.access.Viewer;
import id.telaah.web.Form;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The roles that a viewer can give in one place.
 *
 * @param place id of the institution, {@link #EVERYWHERE}, or empty while none is chosen
 * @param institutions to choose the place from
 * @param agencies of the place
 */
record Offer(
        String place, List<Institution> institutions, boolean everywhere, List<Role> roles, List<Agency> agencies) {
    static final String EVERYWHERE = "everywhere";

    Offer {
        institutions = List.copyOf(institutions);
        roles = List.copyOf(roles);
        agencies = List.copyOf(agencies);
    }

    /** @param asked the place that was chosen; who rules only one needs not choose */
    static Offer of(Viewer viewer, Directory directory, String asked) {
        var institutions = InstitutionsScreen.ruledBy(viewer, directory).stream()
                .filter(Institution::active)
                .toList();
        var everywhere = viewer.everywhere(Permit.MANAGE_ACCESS);
        if (everywhere && asked.equals(EVERYWHERE)) {
            return new Offer(asked, institutions, true, List.of(Role.ADMINISTRATOR, Role.AUDITOR), List.of());
        }
        var only = !everywhere && institutions.size() == 1;
        var chosen = institutions.stream()
                .filter(one -> only || one.id().toString().equals(asked))
                .findFirst();
        return chosen.map(one -> in(viewer, directory, one, institutions, everywhere))
                .orElseGet(() -> new Offer("", institutions, everywhere, List.of(), List.of()));
    }

    private static Offer in(
            Viewer viewer, Directory directory, Institution chosen, List<Institution> all, boolean everywhere) {
        var agencies = directory.agencies(viewer, chosen.id()).stream()
                .filter(Agency::active)
                .toList();
        var roles = Arrays.stream(Role.values())
                .filter(role -> role == Role.AGENCY_OFFICER
                        ? !agencies.isEmpty()
                        : viewer.may(Permit.MANAGE_ACCESS, chosen.id()))
                .toList();
        return new Offer(chosen.id().toString(), all, everywhere, roles, agencies);
    }

    /**
     * What was chosen in a form with the fields place, role and agency.
     *
     * @throws Unfit with {@code grant.role}, {@code grant.place} or {@code grant.agency} when the choice is not complete
     */
    static Grant chosen(Form form) {
        var role = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(form.value("role")))
                .findFirst()
                .orElseThrow(() -> new Unfit("grant.role", form.value("role")));
        var everywhere = form.value("place").equals(EVERYWHERE);
        var institution = everywhere ? null : id(form, "place");
        var agency = role == Role.AGENCY_OFFICER ? id(form, "agency") : null;
        return grant(role, institution, agency);
    }

    private static Grant grant(Role role, @Nullable UUID institution, @Nullable UUID agency) {
        if (institution == null && role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
            throw new Unfit("grant.role", role.name());
        }
        return new Grant(role, institution, agency);
    }

    private static UUID id(Form form, String field) {
        try {
            return form.id(field);
        } catch (Unfit unknown) {
            throw new Unfit("grant." + field, unknown.given());
        }
    }
}

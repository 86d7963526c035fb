package id.telaah.administration;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.People;
import id.telaah.access.Permit;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.web.NextSteps;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is missing before an institution can be evaluated. */
@Component
@Order(0)
final class SetupSteps implements NextSteps {
    private static final int MOST = 3;

    private final Directory directory;
    private final People people;

    SetupSteps(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    @Override
    public List<Step> of(Viewer viewer) {
        if (!viewer.mayAnywhere(Permit.MANAGE_AGENCIES)) {
            return List.of();
        }
        var ruled = InstitutionsScreen.ruledBy(viewer, directory);
        if (ruled.isEmpty() && viewer.everywhere(Permit.MANAGE_ACCESS)) {
            return List.of(Step.of("step.institution", "/institutions/new"));
        }
        return ruled.stream()
                .filter(Institution::active)
                .flatMap(one -> missing(viewer, one))
                .limit(MOST)
                .toList();
    }

    private Stream<Step> missing(Viewer viewer, Institution institution) {
        var id = institution.id();
        if (directory.agencies(viewer, id).stream().noneMatch(Agency::active)) {
            return Stream.of(Step.of("step.agencies", "/institutions/" + id, institution.name()));
        }
        var roles = people.of(viewer, id).stream()
                .flatMap(person -> person.grants().stream())
                .filter(grant -> id.equals(grant.institution()))
                .map(grant -> grant.role())
                .toList();
        var form = "/people/new?place=" + id;
        if (!roles.contains(Role.COORDINATOR) && viewer.may(Permit.MANAGE_ACCESS, id)) {
            return Stream.of(Step.of("step.coordinator", form, institution.name()));
        }
        return roles.contains(Role.AGENCY_OFFICER)
                ? Stream.empty()
                : Stream.of(Step.of("step.officers", form, institution.name()));
    }
}

package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.Assignment;
import id.telaah.dossier.Assignments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "assignments", description = "Which agency answers for which indicator, until when")
final class AssignmentResource {
    private final Assignments assignments;

    AssignmentResource(Assignments assignments) {
        this.assignments = assignments;
    }

    /** An indicator for an agency, with a last day if there is one. */
    record NewAssignment(
            @Nullable Integer indicator,
            @Nullable UUID agency,
            @Nullable LocalDate due) {}

    @GetMapping("/dossiers/{dossier}/assignments")
    @Operation(summary = "Assignments by indicator", description = "An officer sees those of the own agency.")
    List<Assignment> list(Viewer viewer, @PathVariable UUID dossier) {
        return assignments.of(viewer, dossier);
    }

    @PostMapping("/dossiers/{dossier}/assignments")
    @Operation(
            summary = "Assign an indicator",
            description = "One that the agency has already gets the other due date.")
    ResponseEntity<Assignment> assign(Viewer viewer, @PathVariable UUID dossier, @RequestBody NewAssignment wanted) {
        var made = assignments.assign(
                viewer,
                dossier,
                Given.needed("indicator", wanted.indicator()),
                Given.needed("agency", wanted.agency()),
                wanted.due());
        return Tags.tagged(made, made.version());
    }

    @DeleteMapping("/assignments/{assignment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an assignment back")
    void withdraw(
            Viewer viewer,
            @PathVariable UUID assignment,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        assignments.withdraw(viewer, assignment, Tags.version(match));
    }
}

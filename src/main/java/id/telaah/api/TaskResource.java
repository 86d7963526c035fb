package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.review.Remark;
import id.telaah.review.Remarks;
import id.telaah.review.Task;
import id.telaah.review.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}")
@Tag(name = "tasks", description = "Comments on indicators and tasks for agencies")
final class TaskResource {
    private final Remarks remarks;
    private final Tasks tasks;

    TaskResource(Remarks remarks, Tasks tasks) {
        this.remarks = remarks;
        this.tasks = tasks;
    }

    /** A comment. */
    record NewComment(@Nullable String text) {}

    /** What an agency is asked to do, until a last day if there is one. */
    record NewTask(
            @Nullable Integer indicator,
            @Nullable UUID agency,
            @Nullable String text,
            @Nullable LocalDate due) {}

    /** Whether a task is done. */
    record TaskChange(@Nullable Boolean done) {}

    @GetMapping("/indicators/{indicator}/comments")
    @Operation(summary = "The comments on an indicator, oldest first")
    List<Remark> comments(Viewer viewer, @PathVariable UUID dossier, @PathVariable int indicator) {
        return remarks.of(viewer, dossier, indicator);
    }

    @PostMapping("/indicators/{indicator}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Comment on an indicator", description = "A comment is never changed.")
    Remark comment(
            Viewer viewer, @PathVariable UUID dossier, @PathVariable int indicator, @RequestBody NewComment wanted) {
        return remarks.write(viewer, dossier, indicator, Given.needed("text", wanted.text()));
    }

    @GetMapping("/tasks")
    @Operation(summary = "The tasks, the open ones first", description = "An officer sees those of the own agencies.")
    List<Task> list(Viewer viewer, @PathVariable UUID dossier) {
        return tasks.of(viewer, dossier);
    }

    @PostMapping("/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give a task to an agency that answers for the indicator")
    ResponseEntity<Task> give(Viewer viewer, @PathVariable UUID dossier, @RequestBody NewTask wanted) {
        var given = tasks.give(
                viewer,
                dossier,
                Given.needed("indicator", wanted.indicator()),
                Given.needed("agency", wanted.agency()),
                Given.needed("text", wanted.text()),
                wanted.due());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Tags.of(given.version()))
                .body(given);
    }

    @PatchMapping("/tasks/{task}")
    @Operation(
            summary = "Say that a task is done, or is to be done again",
            description = "If-Match is its version in quotes.")
    ResponseEntity<Task> settle(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable UUID task,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody TaskChange wanted) {
        var settled = tasks.settle(viewer, dossier, task, Tags.version(match), Given.needed("done", wanted.done()));
        return Tags.tagged(settled, settled.version());
    }
}

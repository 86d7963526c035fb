package id.telaah.api;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.review.AgencyDesk;
import id.telaah.review.Attention;
import id.telaah.review.Board;
import id.telaah.review.Boards;
import id.telaah.review.Determination;
import id.telaah.review.Queue;
import id.telaah.review.Reviews;
import id.telaah.review.Stages;
import id.telaah.review.Stages.Position;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}")
@Tag(name = "review", description = "What people make of the suggestions")
final class ReviewResource {
    private final Reviews reviews;
    private final Boards boards;
    private final Stages stages;

    ReviewResource(Reviews reviews, Boards boards, Stages stages) {
        this.reviews = reviews;
        this.boards = boards;
        this.stages = stages;
    }

    /** Another stage; the way back needs a reason. */
    record StageChange(@Nullable String stage, @Nullable String reason) {}

    @GetMapping("/queue")
    @Operation(summary = "The indicators by what needs a person first")
    Queue queue(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(defaultValue = "") Set<Attention> attention,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID agency) {
        return reviews.queue(viewer, dossier, new Queue.Filter(attention, area, agency));
    }

    @GetMapping("/indicators/{indicator}")
    @Operation(
            summary = "Everything about one indicator",
            description = "The ETag carries the version of its review, which decisions and verdicts need in If-Match.")
    ResponseEntity<IndicatorView> indicator(Viewer viewer, @PathVariable UUID dossier, @PathVariable int indicator) {
        var review = reviews.indicator(viewer, dossier, indicator);
        return Tags.tagged(IndicatorView.of(review), review.version());
    }

    @GetMapping("/desk")
    @Operation(summary = "What an agency has to know", description = "Its indicators, what they lack, its tasks.")
    AgencyDesk desk(Viewer viewer, @PathVariable UUID dossier) {
        return reviews.agency(viewer, dossier);
    }

    @GetMapping("/board")
    @Operation(summary = "Where the institution stands")
    Board board(Viewer viewer, @PathVariable UUID dossier) {
        return boards.of(viewer, dossier);
    }

    @GetMapping("/stage")
    @Operation(summary = "The stage and the ways out of it")
    ResponseEntity<Position> stage(Viewer viewer, @PathVariable UUID dossier) {
        var position = stages.position(viewer, dossier);
        return Tags.tagged(position, position.version());
    }

    @PutMapping("/stage")
    @Operation(summary = "Enter another stage", description = "The final stage determines the result for ever.")
    ResponseEntity<Dossier> enter(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody StageChange wanted) {
        var changed = stages.change(
                viewer,
                dossier,
                Tags.version(match),
                Given.needed("stage", wanted.stage()),
                Given.text(wanted.reason()));
        return Tags.tagged(changed, changed.version());
    }

    @GetMapping("/determination")
    @Operation(summary = "The result as it was determined", description = "404 before the final stage.")
    Determination determination(Viewer viewer, @PathVariable UUID dossier) {
        return stages.determination(viewer, dossier).orElseThrow(NotYours::new);
    }
}

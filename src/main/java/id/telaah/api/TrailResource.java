package id.telaah.api;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.audit.Break;
import id.telaah.audit.Entry;
import id.telaah.audit.Head;
import id.telaah.audit.Trail;
import id.telaah.audit.TrailQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/trail")
@Tag(name = "trail", description = "Who changed what, and when: append-only, chained by SHA-256")
final class TrailResource {
    private static final String LINES = "application/jsonl";

    private final Trail trail;

    TrailResource(Trail trail) {
        this.trail = trail;
    }

    /** One act; previous and hash chain it to the one before. */
    record Act(
            long sequence,
            Instant time,
            String actor,
            String actorName,
            String action,
            String subject,
            Optional<UUID> institution,
            Map<String, String> before,
            Map<String, String> after,
            String previous,
            String hash) {
        static Act of(Entry entry) {
            return new Act(
                    entry.sequence(),
                    entry.time(),
                    entry.actor().id(),
                    entry.actor().name(),
                    entry.action(),
                    entry.subject(),
                    entry.institution(),
                    entry.valuesBefore(),
                    entry.valuesAfter(),
                    entry.previous(),
                    entry.hash());
        }
    }

    /** How far the chain can be believed; broken is the first place where it cannot. */
    record Verification(Head head, Optional<Break> broken) {}

    @GetMapping
    @Operation(
            summary = "Acts, the newest first",
            description = "Of one institution; without one, of everything, for who may read that.")
    ResponseEntity<Page<Act>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID institution,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        mayRead(viewer, institution);
        var below = cursor == null ? null : sequence(cursor);
        var query = new TrailQuery(institution, actor, action, subject, from, to, below, Page.checked(limit));
        var acts = trail.read(query).stream().map(Act::of).toList();
        var more = acts.size() == limit && acts.get(limit - 1).sequence() > 1;
        return new Page<>(
                        acts,
                        more ? Page.encoded(String.valueOf(acts.get(limit - 1).sequence())) : null)
                .answer(request);
    }

    @GetMapping("/verification")
    @Operation(
            summary = "Follow the whole chain",
            description =
                    "For who may read the trail of any institution: a part of a chain proves nothing. Broken names the"
                            + " first entry that cannot be believed.")
    Verification verify(Viewer viewer) {
        viewer.mustSomewhere(Permit.READ_TRAIL);
        var verdict = trail.verify();
        return new Verification(verdict.head(), verdict.broken());
    }

    @GetMapping(path = "/export", produces = LINES)
    @Operation(
            summary = "The trail as JSON Lines",
            description =
                    "The whole of it, oldest first, for telaah audit verify. What is limited to an institution or in any"
                            + " other way comes newest first: each line can be held against its own hash, the chain cannot be followed.")
    @ApiResponse(
            responseCode = "200",
            description = "One entry a line",
            content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    void export(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID institution,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            HttpServletResponse response)
            throws IOException {
        mayRead(viewer, institution);
        var query = new TrailQuery(institution, actor, action, subject, from, to, null, TrailQuery.LARGEST);
        var name = query.isUnlimited() ? "telaah-audit.jsonl" : "telaah-audit-part.jsonl";
        response.setContentType(LINES);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        if (query.isUnlimited()) {
            trail.export(response.getWriter());
        } else {
            trail.export(query, response.getWriter());
        }
    }

    private static void mayRead(Viewer viewer, @Nullable UUID institution) {
        if (institution != null) {
            viewer.must(Permit.READ_TRAIL, institution);
        } else {
            viewer.mustEverywhere(Permit.READ_TRAIL);
        }
    }

    private static long sequence(String cursor) {
        try {
            return Long.parseLong(Page.decoded(cursor));
        } catch (NumberFormatException e) {
            throw Refusal.value("cursor", cursor, "next");
        }
    }
}

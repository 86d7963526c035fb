package id.telaah.api;

import id.telaah.access.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}/progress")
@Tag(name = "dossiers")
final class ProgressResource {
    private final ProgressStreams streams;
    private final Callers callers;

    ProgressResource(ProgressStreams streams, Callers callers) {
        this.streams = streams;
        this.callers = callers;
    }

    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow reading and judging as server-sent events",
            description =
                    "Event standing: the counts, as /standing. Event file: a file that changed. Event reload: too many"
                            + " files changed, load the list anew. The id is the count of changes; after a break Last-Event-ID goes on"
                            + " from there. The server ends a stream after some minutes; connect again.")
    @ApiResponse(
            responseCode = "200",
            description = "Events",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    SseEmitter follow(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(viewer, callers.again(request), dossier, feed(last));
    }

    private static long feed(@Nullable String last) {
        if (last == null || last.isBlank()) {
            return -1;
        }
        try {
            return Long.parseLong(last.strip());
        } catch (NumberFormatException e) {
            throw Refusal.value("Last-Event-ID", last, "0 ...");
        }
    }
}

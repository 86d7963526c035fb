package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.reporting.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/files/{file}")
@Tag(name = "files")
final class EvidenceResource {
    private final EvidenceFiles files;

    EvidenceResource(EvidenceFiles files) {
        this.files = files;
    }

    /** What a file is meant for. */
    record Placement(@Nullable Set<Integer> indicators) {}

    @GetMapping
    @Operation(summary = "One file")
    ResponseEntity<EvidenceFile> get(Viewer viewer, @PathVariable UUID file) {
        var found = files.get(viewer, file);
        return Tags.tagged(found, found.version());
    }

    @GetMapping("/versions")
    @Operation(summary = "All files that were handed in under this path, the first one first")
    List<EvidenceFile> versions(Viewer viewer, @PathVariable UUID file) {
        return files.versions(viewer, file);
    }

    @GetMapping("/content")
    @Operation(
            summary = "The untouched bytes",
            description = "Ranges are answered. Always to be saved, never shown by a browser.")
    @ApiResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> content(Viewer viewer, @PathVariable UUID file) {
        var found = files.get(viewer, file);
        var name = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .eTag("\"" + found.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(files.original(viewer, file)));
    }

    @GetMapping(path = "/document", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What reading made of it", description = "In the form telaah-document/1.")
    @ApiResponse(
            responseCode = "200",
            description = "telaah-document/1",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    ResponseEntity<byte[]> document(Viewer viewer, @PathVariable UUID file, HttpServletRequest request) {
        var document = files.document(viewer, file);
        var text = Reports.in(Tongue.of(request).code()).documentJson(document);
        return ResponseEntity.ok(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = "/text", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "Its text in reading order, with a line for each page")
    String text(Viewer viewer, @PathVariable UUID file, HttpServletRequest request) {
        return Reports.in(Tongue.of(request).code()).documentText(files.document(viewer, file));
    }

    @PutMapping("/indicators")
    @Operation(summary = "Say what the file is meant for", description = "Takes the place of what was said before.")
    ResponseEntity<EvidenceFile> place(
            Viewer viewer,
            @PathVariable UUID file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody Placement wanted) {
        var indicators = Given.needed("indicators", wanted.indicators());
        var placed = files.place(viewer, file, indicators, Tags.version(match));
        return Tags.tagged(placed, placed.version());
    }

    @PostMapping("/retry")
    @Operation(summary = "Read a failed file again", description = "Does nothing in any other state.")
    ResponseEntity<EvidenceFile> retry(Viewer viewer, @PathVariable UUID file) {
        var again = files.retry(viewer, file);
        return Tags.tagged(again, again.version());
    }

    @DeleteMapping
    @Operation(summary = "Take the file out of its dossier", description = "Its bytes and its history are kept.")
    ResponseEntity<EvidenceFile> remove(
            Viewer viewer,
            @PathVariable UUID file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match) {
        var removed = files.remove(viewer, file, Tags.version(match));
        return Tags.tagged(removed, removed.version());
    }
}

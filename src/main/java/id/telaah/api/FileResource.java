package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import id.telaah.dossier.Receipt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}/files")
@Tag(name = "files", description = "The evidence of a dossier")
final class FileResource {
    private final EvidenceFiles files;

    FileResource(EvidenceFiles files) {
        this.files = files;
    }

    @GetMapping
    @Operation(summary = "Files by path", description = "Without states all but superseded and removed ones.")
    ResponseEntity<Page<EvidenceFile>> list(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam(defaultValue = "") Set<State> state,
            @RequestParam(required = false) @Nullable Integer indicator,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        var after = cursor == null ? null : Page.decoded(cursor);
        var slice = files.list(viewer, dossier, new FileFilter(state, indicator, path), after, Page.checked(limit));
        var next = slice.next();
        return new Page<>(slice.items(), next == null ? null : Page.encoded(next)).answer(request);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand in one file or one ZIP as a form",
            description = "When the answer comes the bytes are safe. The same bytes again are linked, not kept twice.")
    Receipt form(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String path,
            @RequestParam(defaultValue = "") String indicators)
            throws IOException {
        var name = path == null ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : path;
        try (var content = file.getInputStream()) {
            return files.receive(viewer, dossier, name, content, UploadMetadata.numbers(indicators));
        }
    }

    @PutMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Hand in one file or one ZIP as a stream",
            description = "For small files; a broken connection keeps nothing. Large ones go through uploads.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Receipt stream(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestParam String path,
            @RequestParam(defaultValue = "") String indicators,
            HttpServletRequest request)
            throws IOException {
        files.mustFit(request.getContentLengthLong());
        return files.receive(viewer, dossier, path, request.getInputStream(), UploadMetadata.numbers(indicators));
    }
}

package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.api.UploadRows.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}/uploads")
@Tag(name = "uploads", description = "Resumable uploads by the tus protocol 1.0 (creation, expiration, termination)")
final class UploadResource {
    private final Uploads uploads;

    UploadResource(Uploads uploads) {
        this.uploads = uploads;
    }

    @RequestMapping(method = RequestMethod.POST)
    @Operation(
            summary = "Begin an upload",
            description =
                    "Location is the address for PATCH, HEAD and DELETE. Upload-Metadata needs path or filename and may"
                            + " name indicators (numbers parted by commas), each value in Base64.")
    @Parameter(
            name = "Tus-Resumable",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string"),
            example = "1.0.0")
    @Parameter(
            name = "Upload-Length",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "integer"),
            example = "1048576")
    @Parameter(
            name = "Upload-Metadata",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string"),
            example = "path U0svc2sucGRm,indicators MTA=")
    @ApiResponse(responseCode = "201", description = "Begun", content = @Content)
    void begin(Viewer viewer, @PathVariable UUID dossier, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        uploads.begin(viewer, dossier, request, response);
    }

    @GetMapping("/{upload}")
    @Operation(summary = "What became of an upload", description = "Only for the person who began it.")
    Upload get(Viewer viewer, @PathVariable UUID dossier, @PathVariable UUID upload) {
        return uploads.get(viewer, dossier, upload);
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.HEAD)
    @Operation(summary = "Where to go on")
    @Parameter(
            name = "Tus-Resumable",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string"),
            example = "1.0.0")
    @ApiResponse(responseCode = "204", description = "Upload-Offset says how many bytes are there", content = @Content)
    void head(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable UUID upload,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        uploads.head(viewer, dossier, upload, request, response);
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.PATCH)
    @Operation(
            summary = "Send bytes from an offset on",
            description = "With the last bytes the file is received; success says that it is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/offset+octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @Parameter(
            name = "Tus-Resumable",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string"),
            example = "1.0.0")
    @Parameter(
            name = "Upload-Offset",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "integer"),
            example = "0")
    @ApiResponse(responseCode = "204", description = "Taken; Upload-Offset is the new offset", content = @Content)
    void append(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable UUID upload,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        uploads.append(viewer, dossier, upload, request, response);
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.DELETE)
    @Operation(summary = "Give an upload up", description = "A file that was received stays.")
    @Parameter(
            name = "Tus-Resumable",
            in = ParameterIn.HEADER,
            required = true,
            schema = @Schema(type = "string"),
            example = "1.0.0")
    @ApiResponse(responseCode = "204", description = "Gone", content = @Content)
    void stop(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable UUID upload,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        uploads.stop(viewer, dossier, upload, request, response);
    }
}

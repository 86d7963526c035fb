package id.telaah.api;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.JudgementSummary;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "suggestions", description = "What the machine suggests; nothing exists before the first judgement (404)")
final class SuggestionResource {
    private final Suggestions suggestions;

    SuggestionResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/dossiers/{dossier}/judgement")
    @Operation(summary = "The last judgement")
    JudgementSummary judgement(Viewer viewer, @PathVariable UUID dossier) {
        return suggestions.latest(viewer, dossier).orElseThrow(NotYours::new);
    }

    @GetMapping(path = "/dossiers/{dossier}/result", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The whole result", description = "In the form telaah-result/1, as telaah check writes it.")
    @ApiResponse(
            responseCode = "200",
            description = "telaah-result/1",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Result.class)))
    ResponseEntity<byte[]> result(Viewer viewer, @PathVariable UUID dossier) {
        var result = suggestions.result(viewer, dossier).orElseThrow(NotYours::new);
        return ResponseEntity.ok(Reports.write(result).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/dossiers/{dossier}/suggestions")
    @Operation(summary = "The present suggestions by indicator")
    List<Suggestion> present(Viewer viewer, @PathVariable UUID dossier) {
        return suggestions.present(viewer, dossier);
    }

    @GetMapping("/dossiers/{dossier}/suggestions/{indicator}")
    @Operation(summary = "The present suggestion for an indicator")
    Suggestion present(Viewer viewer, @PathVariable UUID dossier, @PathVariable int indicator) {
        return suggestions.present(viewer, dossier, indicator).orElseThrow(NotYours::new);
    }

    @GetMapping("/dossiers/{dossier}/suggestions/{indicator}/history")
    @Operation(summary = "All suggestions for an indicator, the latest first")
    List<Suggestion> history(Viewer viewer, @PathVariable UUID dossier, @PathVariable int indicator) {
        return suggestions.history(viewer, dossier, indicator);
    }

    @GetMapping("/suggestions/{suggestion}")
    @Operation(summary = "One suggestion, present or earlier")
    Suggestion get(Viewer viewer, @PathVariable UUID suggestion) {
        return suggestions.get(viewer, suggestion);
    }
}

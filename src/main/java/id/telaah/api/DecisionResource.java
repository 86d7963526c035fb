package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.Omission.Cited;
import id.telaah.review.Choice;
import id.telaah.review.Decision;
import id.telaah.review.Decisions;
import id.telaah.review.Justification;
import id.telaah.review.Ruled;
import id.telaah.review.Verdict;
import id.telaah.review.Verdict.Ruling;
import id.telaah.review.Verdicts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}/indicators/{indicator}")
@Tag(name = "review")
final class DecisionResource {
    private final Decisions decisions;
    private final Verdicts verdicts;

    DecisionResource(Decisions decisions, Verdicts verdicts) {
        this.decisions = decisions;
        this.verdicts = verdicts;
    }

    /** A level, why, and the digest of the suggestion that was looked at; parts of the justification may be rewritten. */
    record NewDecision(
            @Nullable Integer level,
            @Nullable String reason,
            @Nullable String digest,
            @Nullable String facts,
            @Nullable String analysis,
            @Nullable String result) {}

    /** A ruling on a file, or on one citation of it as the suggestion shows it. */
    record NewVerdict(
            @Nullable UUID file,
            @Nullable Place citation,
            @Nullable Ruling ruling,
            @Nullable String reason) {}

    /** Where a citation stands; page is null without fixed pages. */
    record Place(
            @Nullable Integer page,
            @Nullable String locator,
            @Nullable String quote) {
        Cited cited() {
            return new Cited(page, Given.text(locator), Given.needed("citation.quote", quote));
        }
    }

    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Choose the level",
            description = "A level other than the suggested one needs a reason. If-Match is the ETag of the indicator.")
    ResponseEntity<Decision> decide(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable int indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody NewDecision wanted) {
        var choice = new Choice(
                Given.needed("level", wanted.level()),
                Given.text(wanted.reason()),
                Given.needed("digest", wanted.digest()),
                new Justification.Changes(wanted.facts(), wanted.analysis(), wanted.result()));
        var made = decisions.decide(viewer, dossier, indicator, Tags.version(match), choice);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Tags.of(made.number()))
                .body(made);
    }

    @PostMapping("/verdicts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Rule on a citation or a file",
            description =
                    "Citations are ACCEPTED or REJECTED, files NOT_APPLICABLE, both TAKEN_BACK. What is rejected is left"
                            + " out when the dossier is judged again.")
    ResponseEntity<Verdict> rule(
            Viewer viewer,
            @PathVariable UUID dossier,
            @PathVariable int indicator,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody NewVerdict wanted) {
        var ruling = Given.needed("ruling", wanted.ruling());
        var file = Given.needed("file", wanted.file());
        var citation = wanted.citation() == null ? null : wanted.citation().cited();
        var ruled =
                Given.checked("ruling", ruling, () -> new Ruled(file, citation, ruling, Given.text(wanted.reason())));
        var made = verdicts.rule(viewer, dossier, indicator, Tags.version(match), ruled);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Tags.of(made.number()))
                .body(made);
    }
}

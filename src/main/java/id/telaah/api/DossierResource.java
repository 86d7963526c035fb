package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierProgress;
import id.telaah.dossier.DossierProgress.Standing;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers")
@Tag(name = "dossiers", description = "The evaluation of one institution in one year")
final class DossierResource {
    private static final int LAST_YEAR = 9999;

    private final Dossiers dossiers;
    private final DossierProgress progress;

    DossierResource(Dossiers dossiers, DossierProgress progress) {
        this.dossiers = dossiers;
        this.progress = progress;
    }

    /** The terms of a new dossier, and whose it is. */
    record NewDossier(
            @Nullable UUID institution,
            @Nullable String institutionName,
            @Nullable String institutionKind,
            @Nullable Integer year,
            @Nullable String instrument,
            @Nullable String edition,
            @Nullable LocalDate asOf) {

        DossierTerms terms() {
            return Given.checked(
                    "year",
                    year,
                    () -> new DossierTerms(
                            Given.needed("institutionName", institutionName),
                            Given.needed("institutionKind", institutionKind),
                            Given.needed("year", year),
                            Given.needed("instrument", instrument),
                            Given.needed("edition", edition),
                            Given.needed("asOf", asOf)));
        }
    }

    @GetMapping
    @Operation(summary = "The dossiers one may read, the latest year first")
    ResponseEntity<Page<Dossier>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        return Page.of(
                        dossiers.list(viewer),
                        dossier -> "%04d %s %s"
                                .formatted(LAST_YEAR - dossier.year(), dossier.institutionName(), dossier.id()),
                        cursor,
                        limit)
                .answer(request);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a dossier", description = "It begins in the first stage of its instrument.")
    ResponseEntity<Dossier> open(Viewer viewer, @RequestBody NewDossier wanted) {
        var dossier = dossiers.open(viewer, Given.needed("institution", wanted.institution()), wanted.terms());
        return ResponseEntity.created(URI.create(Api.ROOT + "/dossiers/" + dossier.id()))
                .eTag(Tags.of(dossier.version()))
                .body(dossier);
    }

    @GetMapping("/{dossier}")
    @Operation(summary = "One dossier")
    ResponseEntity<Dossier> get(Viewer viewer, @PathVariable UUID dossier) {
        var found = dossiers.get(viewer, dossier);
        return Tags.tagged(found, found.version());
    }

    @GetMapping("/{dossier}/standing")
    @Operation(
            summary = "How far reading and judging are",
            description =
                    "The same as the first event of the progress stream; to wait without a stream, ask again when the"
                            + " entity tag may have changed.")
    Standing standing(Viewer viewer, @PathVariable UUID dossier) {
        return progress.standing(viewer, dossier);
    }
}

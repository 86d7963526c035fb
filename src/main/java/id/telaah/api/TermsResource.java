package id.telaah.api;

import static java.util.Objects.requireNonNullElse;

import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.review.YearCopy;
import id.telaah.review.YearCopy.CarriedOver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/dossiers/{dossier}")
@Tag(name = "dossiers")
final class TermsResource {
    private final Dossiers dossiers;
    private final YearCopy copies;

    TermsResource(Dossiers dossiers, YearCopy copies) {
        this.dossiers = dossiers;
        this.copies = copies;
    }

    /** What is left out stays; the instrument cannot be another one. */
    record TermsChange(
            @Nullable String institutionName,
            @Nullable String institutionKind,
            @Nullable Integer year,
            @Nullable String edition,
            @Nullable LocalDate asOf) {

        DossierTerms over(Dossier now) {
            return Given.checked(
                    "year",
                    year,
                    () -> new DossierTerms(
                            requireNonNullElse(institutionName, now.institutionName()),
                            requireNonNullElse(institutionKind, now.institutionKind()),
                            requireNonNullElse(year, now.year()),
                            now.instrument(),
                            requireNonNullElse(edition, now.edition()),
                            requireNonNullElse(asOf, now.asOf())));
        }
    }

    /** An earlier dossier of the institution, and the last day for the evidence if there is one. */
    record Earlier(@Nullable UUID from, @Nullable LocalDate due) {}

    @PatchMapping
    @Operation(summary = "Change the terms", description = "The dossier is judged again under them.")
    ResponseEntity<Dossier> change(
            Viewer viewer,
            @PathVariable UUID dossier,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody TermsChange wanted) {
        var terms = wanted.over(dossiers.get(viewer, dossier));
        var changed = dossiers.changeTerms(viewer, dossier, terms, Tags.version(match));
        return Tags.tagged(changed, changed.version());
    }

    @PostMapping("/copies")
    @Operation(
            summary = "Carry files and assignments of an earlier dossier over",
            description = "Files come as old evidence with their placements. What is there already stays, so it may be"
                    + " repeated.")
    CarriedOver copy(Viewer viewer, @PathVariable UUID dossier, @RequestBody Earlier wanted) {
        return copies.into(viewer, dossier, Given.needed("from", wanted.from()), wanted.due());
    }
}

package id.telaah.api;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "institutions", description = "Institutions and their agencies")
final class InstitutionResource {
    private final Directory directory;

    InstitutionResource(Directory directory) {
        this.directory = directory;
    }

    /** An institution; in a change what is left out stays. */
    record InstitutionForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable Boolean active) {}

    /** An agency; in a change what is left out stays. */
    record AgencyForm(@Nullable String name, @Nullable Boolean active) {}

    @GetMapping("/institutions")
    @Operation(summary = "The institutions where one is something")
    ResponseEntity<Page<Institution>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        return Page.of(directory.institutions(viewer), one -> one.name() + " " + one.id(), cursor, limit)
                .answer(request);
    }

    @PostMapping("/institutions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an institution")
    ResponseEntity<Institution> add(Viewer viewer, @RequestBody InstitutionForm wanted) {
        var added = directory.addInstitution(
                viewer, Given.needed("name", wanted.name()), Given.needed("kind", wanted.kind()));
        return ResponseEntity.created(URI.create(Api.ROOT + "/institutions/" + added.id()))
                .eTag(Tags.of(added.version()))
                .body(added);
    }

    @GetMapping("/institutions/{institution}")
    @Operation(summary = "One institution")
    ResponseEntity<Institution> get(Viewer viewer, @PathVariable UUID institution) {
        var found = directory.institution(viewer, institution);
        return Tags.tagged(found, found.version());
    }

    @PatchMapping("/institutions/{institution}")
    @Operation(summary = "Change an institution")
    ResponseEntity<Institution> change(
            Viewer viewer,
            @PathVariable UUID institution,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody InstitutionForm wanted) {
        var now = directory.institution(viewer, institution);
        var changed = directory.changeInstitution(
                viewer,
                new Institution(
                        institution,
                        Math.toIntExact(Tags.version(match)),
                        Objects.requireNonNullElse(wanted.name(), now.name()),
                        Objects.requireNonNullElse(wanted.kind(), now.kind()),
                        Objects.requireNonNullElse(wanted.active(), now.active())));
        return Tags.tagged(changed, changed.version());
    }

    @GetMapping("/institutions/{institution}/agencies")
    @Operation(summary = "Its agencies", description = "An officer sees the own ones.")
    ResponseEntity<Page<Agency>> agencies(
            Viewer viewer,
            @PathVariable UUID institution,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        return Page.of(directory.agencies(viewer, institution), one -> one.name() + " " + one.id(), cursor, limit)
                .answer(request);
    }

    @PostMapping("/institutions/{institution}/agencies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an agency")
    ResponseEntity<Agency> addAgency(Viewer viewer, @PathVariable UUID institution, @RequestBody AgencyForm wanted) {
        var added = directory.addAgency(viewer, institution, Given.needed("name", wanted.name()));
        return ResponseEntity.created(URI.create(Api.ROOT + "/agencies/" + added.id()))
                .eTag(Tags.of(added.version()))
                .body(added);
    }

    @GetMapping("/agencies/{agency}")
    @Operation(summary = "One agency")
    ResponseEntity<Agency> agency(Viewer viewer, @PathVariable UUID agency) {
        var found = directory.agency(viewer, agency);
        return Tags.tagged(found, found.version());
    }

    @PatchMapping("/agencies/{agency}")
    @Operation(summary = "Change an agency")
    ResponseEntity<Agency> changeAgency(
            Viewer viewer,
            @PathVariable UUID agency,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody AgencyForm wanted) {
        var now = directory.agency(viewer, agency);
        var changed = directory.changeAgency(
                viewer,
                new Agency(
                        agency,
                        Math.toIntExact(Tags.version(match)),
                        now.institution(),
                        Objects.requireNonNullElse(wanted.name(), now.name()),
                        Objects.requireNonNullElse(wanted.active(), now.active())));
        return Tags.tagged(changed, changed.version());
    }
}

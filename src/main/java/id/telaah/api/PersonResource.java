package id.telaah.api;

import id.telaah.access.Grant;
import id.telaah.access.People;
import id.telaah.access.People.Added;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.access.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "people", description = "People and what they are to institutions")
final class PersonResource {
    private final People people;

    PersonResource(People people) {
        this.people = people;
    }

    /** Somebody new, or a change in which what is left out stays; grants count only for somebody new. */
    record PersonForm(
            @Nullable String login,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language,
            @Nullable Boolean active,
            @Nullable Set<GrantForm> grants) {
        Set<Grant> given() {
            return grants == null
                    ? Set.of()
                    : grants.stream().map(GrantForm::grant).collect(Collectors.toUnmodifiableSet());
        }
    }

    @GetMapping("/me")
    @Operation(summary = "Who asks, and what they may do")
    Visit me(Viewer viewer, Visit visit) {
        return visit;
    }

    @GetMapping("/people")
    @Operation(
            summary = "People by name",
            description = "Those one rules; with an institution, everybody who is something there.")
    ResponseEntity<Page<Person>> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID institution,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.LIMIT) int limit,
            HttpServletRequest request) {
        var all = institution == null ? people.ruledBy(viewer) : people.of(viewer, institution);
        return Page.of(all, one -> one.name() + " " + one.id(), cursor, limit).answer(request);
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add somebody",
            description = "The password is told once and must be changed at the first login.")
    ResponseEntity<Added> add(Viewer viewer, @RequestBody PersonForm wanted) {
        var added = people.add(
                viewer,
                new Person(
                        UUID.randomUUID(),
                        1,
                        Given.needed("login", wanted.login()),
                        Given.needed("name", wanted.name()),
                        Optional.ofNullable(wanted.email()),
                        Objects.requireNonNullElse(wanted.language(), "id"),
                        true,
                        wanted.given()));
        return ResponseEntity.created(
                        URI.create(Api.ROOT + "/people/" + added.person().id()))
                .eTag(Tags.of(added.person().version()))
                .body(added);
    }

    @GetMapping("/people/{person}")
    @Operation(summary = "One person", description = "Oneself, or somebody one rules.")
    ResponseEntity<Person> get(Viewer viewer, @PathVariable UUID person) {
        var found = people.person(viewer, person);
        return Tags.tagged(found, found.version());
    }

    @PatchMapping("/people/{person}")
    @Operation(
            summary = "Change name, e-mail, language or whether somebody may come in",
            description = "A login stays.")
    ResponseEntity<Person> change(
            Viewer viewer,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody PersonForm wanted) {
        var now = people.person(viewer, person);
        var changed = people.change(
                viewer,
                new Person(
                        person,
                        Math.toIntExact(Tags.version(match)),
                        now.login(),
                        Objects.requireNonNullElse(wanted.name(), now.name()),
                        wanted.email() == null ? now.email() : Optional.of(wanted.email()),
                        Objects.requireNonNullElse(wanted.language(), now.language()),
                        Objects.requireNonNullElse(wanted.active(), now.active()),
                        now.grants()));
        return Tags.tagged(changed, changed.version());
    }

    @PutMapping("/people/{person}/grants")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a role", description = "Giving it twice changes nothing.")
    void give(Viewer viewer, @PathVariable UUID person, @RequestBody GrantForm wanted) {
        people.give(viewer, person, wanted.grant());
    }

    @DeleteMapping("/people/{person}/grants")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a role away", description = "It counts from the next request on.")
    void take(
            Viewer viewer,
            @PathVariable UUID person,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable UUID institution,
            @RequestParam(required = false) @Nullable UUID agency) {
        people.take(viewer, person, new GrantForm(role, institution, agency).grant());
    }

    @PostMapping("/people/{person}/password")
    @Operation(summary = "Give a new password", description = "It is told once; all sessions and any lock end.")
    NewPassword password(Viewer viewer, @PathVariable UUID person) {
        return new NewPassword(people.renewPassword(viewer, person));
    }

    /** A password that must be changed at the next login. */
    record NewPassword(String password) {}

    /** A role somewhere. */
    record GrantForm(
            @Nullable Role role,
            @Nullable UUID institution,
            @Nullable UUID agency) {
        Grant grant() {
            return Given.checked("role", role, () -> new Grant(Given.needed("role", role), institution, agency));
        }
    }
}

package id.telaah.api;

import id.telaah.access.Permit;
import id.telaah.access.Token;
import id.telaah.access.Tokens;
import id.telaah.access.Tokens.Made;
import id.telaah.access.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "tokens", description = "Keys with which machines ask in the name of a person")
final class TokenResource {
    private static final int LONGEST = 366;

    private final Tokens tokens;

    TokenResource(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What a token is for; days is how long it lives, up to 366. */
    record NewToken(
            @Nullable String name,
            @Nullable Set<Permit> permits,
            @Nullable Boolean readOnly,
            @Nullable Integer days) {}

    @GetMapping("/people/{person}/tokens")
    @Operation(summary = "The tokens of a person, newest first", description = "Of oneself, or of somebody one rules.")
    List<Token> list(Viewer viewer, @PathVariable UUID person) {
        return tokens.of(viewer, person);
    }

    @PostMapping("/me/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token for oneself",
            description = "Only in a session, not with a token. The secret is told once.")
    Made make(Viewer viewer, @RequestBody NewToken wanted) {
        var days = Given.needed("days", wanted.days());
        if (days < 1 || days > LONGEST) {
            throw Refusal.value("days", days, "1 - " + LONGEST);
        }
        return tokens.make(
                viewer,
                Given.needed("name", wanted.name()),
                Given.needed("permits", wanted.permits()),
                Objects.requireNonNullElse(wanted.readOnly(), false),
                Duration.ofDays(days));
    }

    @DeleteMapping("/tokens/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a token at once")
    void revoke(Viewer viewer, @PathVariable UUID token) {
        tokens.revoke(viewer, token);
    }
}

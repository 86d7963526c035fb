package id.telaah.api;

import id.telaah.access.Logins;
import id.telaah.access.SignedIn;
import id.telaah.access.Tokens;
import id.telaah.access.Viewer;
import id.telaah.access.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Knows who asks also after their request, when roles, tokens and sessions may have been taken away. */
@Component
final class Callers {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Logins logins;

    Callers(Tokens tokens, Logins logins) {
        this.tokens = tokens;
        this.logins = logins;
    }

    /** Whoever sends this request, each time as they are then; empty when they are not known any more. */
    Supplier<Optional<Viewer>> again(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown != null && shown.startsWith(BEARER)) {
            var secret = shown.substring(BEARER.length()).strip();
            return () -> tokens.visit(secret).map(Visit::viewer);
        }
        var session = request.getSession(false);
        return () -> signedIn(session).flatMap(logins::visit).map(Visit::viewer);
    }

    /** A session that was ended says so only by refusing. */
    private static Optional<SignedIn> signedIn(@Nullable HttpSession session) {
        try {
            return Optional.ofNullable(session)
                    .map(one -> one.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(SecurityContext.class::cast)
                    .flatMap(context -> Optional.ofNullable(context.getAuthentication()))
                    .flatMap(known -> Optional.ofNullable(known.getPrincipal()))
                    .filter(SignedIn.class::isInstance)
                    .map(SignedIn.class::cast);
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }
}

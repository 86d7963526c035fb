package id.telaah.api;

import id.telaah.access.Logins;
import id.telaah.access.SignedIn;
import id.telaah.access.Tokens;
import id.telaah.access.Viewer;
import id.telaah.access.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Knows who asks also after their request, when roles, tokens and sessions may have been taken away. */
@Component
final class Callers {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Logins logins;
    private final SessionRepository<? extends Session> sessions;

    Callers(Tokens tokens, Logins logins, SessionRepository<? extends Session> sessions) {
        this.tokens = tokens;
        this.logins = logins;
        this.sessions = sessions;
    }

    /** Whoever sends this request, each time as they are then; empty when they are not known any more. */
    Supplier<Optional<Viewer>> again(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown != null && shown.startsWith(BEARER)) {
            var secret = shown.substring(BEARER.length()).strip();
            return () -> tokens.visit(secret).map(Visit::viewer);
        }
        var session = request.getSession(false);
        var id = session == null ? "" : session.getId();
        return () -> signedIn(id).flatMap(logins::visit).map(Visit::viewer);
    }

    /** Asks the database: the session may have been ended on another node. */
    private Optional<SignedIn> signedIn(String id) {
        return Optional.ofNullable(sessions.findById(id))
                .map(one -> one.<SecurityContext>getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .flatMap(context -> Optional.ofNullable(context.getAuthentication()))
                .flatMap(known -> Optional.ofNullable(known.getPrincipal()))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}

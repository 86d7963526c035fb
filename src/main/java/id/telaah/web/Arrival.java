package id.telaah.web;

import id.telaah.access.Logins;
import id.telaah.access.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;

/** Begins a session of somebody who proved who they are, here or elsewhere, and keeps in the trail that they came in. */
final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Logins logins;
    private final SecurityContextRepository contexts;

    Arrival(Logins logins, SecurityContextRepository contexts) {
        this.logins = logins;
        this.contexts = contexts;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proven)
            throws IOException, ServletException {
        var who = who(proven);
        if (who.isEmpty()) {
            leave(request, response);
            return;
        }
        begin(request, response, who.get());
        logins.visit(who.get()).ifPresent(visit -> Present.welcome(request, visit));
        logins.cameIn(who.get());
        super.onAuthenticationSuccess(request, response, proven);
    }

    /** Keeps in the session who it belongs to. */
    void begin(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        var context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private Optional<SignedIn> who(Authentication proven) {
        if (proven.getPrincipal() instanceof SignedIn here) {
            return Optional.of(here);
        }
        if (proven.getPrincipal() instanceof OidcUser user && Boolean.TRUE.equals(user.getEmailVerified())) {
            return Optional.ofNullable(user.getEmail()).flatMap(logins::withEmail);
        }
        return Optional.empty();
    }

    /** Known elsewhere, but nobody here. */
    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + SecuritySetup.LOGIN + "?stranger");
    }
}

package id.telaah.web;

import id.telaah.access.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody during one request; the principal is their {@link id.telaah.access.Viewer}. Never kept in a session. */
final class Present extends AbstractAuthenticationToken {
    private static final String VISIT = Visit.class.getName();

    private final transient Visit visit;

    private Present(Visit visit) {
        super(List.of());
        this.visit = visit;
        super.setAuthenticated(true);
    }

    /** From here on the request is theirs. */
    static void welcome(HttpServletRequest request, Visit visit) {
        request.setAttribute(VISIT, visit);
        SecurityContextHolder.setContext(new SecurityContextImpl(new Present(visit)));
    }

    static Optional<Visit> visit(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(VISIT));
    }

    @Override
    public Object getPrincipal() {
        return visit.viewer();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return visit.login();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Present present && present.visit.equals(visit);
    }

    @Override
    public int hashCode() {
        return visit.hashCode();
    }
}

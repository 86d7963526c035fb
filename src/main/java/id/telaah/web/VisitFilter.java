package id.telaah.web;

import id.telaah.access.Logins;
import id.telaah.access.SignedIn;
import id.telaah.access.Visit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up with every request what the person of the session may do now, so that a role taken away is gone at once. Who has a
 * password that somebody else knows can do nothing but change it.
 */
final class VisitFilter extends OncePerRequestFilter {
    static final String PASSWORD = "/password";
    private static final Set<String> ALWAYS = Set.of(PASSWORD, "/logout", "/preferences", "/error");

    private final Logins logins;

    VisitFilter(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedIn who) {
            var visit = logins.visit(who);
            if (visit.isEmpty()) {
                end(request);
            } else if (!who.elsewhere() && mustChangePassword(visit.get(), request)) {
                Present.welcome(request, visit.get());
                tellToChange(request, response);
                return;
            } else {
                Present.welcome(request, visit.get());
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean mustChangePassword(Visit visit, HttpServletRequest request) {
        return visit.passwordGiven() && !ALWAYS.contains(request.getServletPath());
    }

    private static void tellToChange(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().startsWith(SecuritySetup.API)) {
            Problems.write(request, response, HttpStatus.FORBIDDEN, "password-change-needed");
        } else {
            response.sendRedirect(request.getContextPath() + PASSWORD);
        }
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}

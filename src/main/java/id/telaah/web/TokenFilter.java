package id.telaah.web;

import id.telaah.access.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows machines by their tokens. */
final class TokenFilter extends OncePerRequestFilter {
    static final String BEARER = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
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
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        var visit = tokens.visit(shown.substring(BEARER.length()).strip());
        visit.ifPresent(known -> Present.welcome(request, known));
        if (visit.isPresent() && visit.get().readOnly() && !READING.contains(request.getMethod())) {
            Problems.write(request, response, HttpStatus.FORBIDDEN, "token-read-only");
            return;
        }
        chain.doFilter(request, response);
    }
}

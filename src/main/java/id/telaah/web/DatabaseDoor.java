package id.telaah.web;

import id.telaah.store.DatabaseAway;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever asks while the database cannot be reached to come again. Stands before everything that needs the database,
 * sessions among it, and its page needs nothing at all.
 */
@Component
@Order(DatabaseDoor.BEFORE_SESSIONS)
final class DatabaseDoor extends OncePerRequestFilter {
    static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 45;
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseDoor.class);
    private static final String SOON = "5";

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
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!DatabaseAway.is(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("{} {} was refused: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
            tell(request, response);
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getRequestURI().startsWith(request.getContextPath() + SecuritySetup.API)) {
            Problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "database-away");
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        try (InputStream page = DatabaseDoor.class.getResourceAsStream("away.html")) {
            if (page != null) {
                page.transferTo(response.getOutputStream());
            }
        }
    }
}

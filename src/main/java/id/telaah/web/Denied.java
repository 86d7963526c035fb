package id.telaah.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody gets whose request the door does not let in: a problem under the API, the page of errors elsewhere. */
final class Denied implements AccessDeniedHandler {
    private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith(SecuritySetup.API)) {
            var code = problem instanceof CsrfException ? "csrf-token-needed" : "not-let-in";
            Problems.write(request, response, HttpStatus.FORBIDDEN, code);
        } else {
            page.handle(request, response, problem);
        }
    }
}

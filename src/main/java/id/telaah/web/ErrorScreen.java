package id.telaah.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One screen for everything that goes wrong; it says what happened and what to do, never how it looks inside. */
@Component
final class ErrorScreen implements ErrorViewResolver {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 409, 413, 500, 507);
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var code = status.value();
        var told = KNOWN.contains(code) ? code : code < SERVER_ERROR ? BAD_REQUEST : SERVER_ERROR;
        return new ModelAndView("problem", Map.of("told", told, "code", code));
    }
}

package id.telaah.api;

import id.telaah.dossier.EvidenceFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers every exception under the API with problem details, whether a controller was reached or not. */
@Component
final class Failures implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final JsonMapper json;
    private final EvidenceFiles files;

    Failures(JsonMapper json, EvidenceFiles files) {
        this.json = json;
        this.files = files;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception problem) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + Api.ROOT + "/")) {
            return null;
        }
        if (problem instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return new ModelAndView();
        }
        try {
            headers(problem).forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            var failure = failure(problem);
            if (failure.status().value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            }
            write(request, response, failure);
        } catch (IOException gone) {
            LOG.debug("The client went away before it was told of {}", problem, gone);
        }
        return new ModelAndView();
    }

    void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        response.resetBuffer();
        response.setStatus(failure.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Tongue.of(request).code());
        if (!request.getMethod().equals("HEAD")) {
            var body = json.writeValueAsBytes(known(failure).members(request));
            response.setContentLength(body.length); // what failed may have promised another length
            response.getOutputStream().write(body);
        }
    }

    /** Too large for what: the words of the intake say so in Indonesian only. */
    private Failure known(Failure failure) {
        return "too-large".equals(failure.values().get("code"))
                ? failure.with("limit", files.largestMegabytes())
                : failure;
    }

    private static HttpHeaders headers(Exception problem) {
        return problem instanceof ErrorResponse known ? known.getHeaders() : new HttpHeaders();
    }

    private static Failure failure(Exception problem) {
        return FaceFailures.of(problem).or(() -> RequestFailures.of(problem)).orElseGet(() -> unexpected(problem));
    }

    /** What nobody foresaw is told to the operator, and only its number to the client. */
    private static Failure unexpected(Exception problem) {
        var number = UUID.randomUUID().toString();
        LOG.error("Request failed, number {}", number, problem);
        return Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", Map.of("number", number));
    }
}

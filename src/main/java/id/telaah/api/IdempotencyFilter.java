package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.api.KeptAnswers.Answer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Executes a POST with an {@code Idempotency-Key} once. The key, what the request does and its answer are committed
 * together, so that a crash leaves all or nothing. A refused request changed nothing and may be repeated with its key.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class IdempotencyFilter extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final KeptAnswers answers;
    private final Failures failures;
    private final TransactionTemplate transaction;

    IdempotencyFilter(KeptAnswers answers, Failures failures, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getServletPath().startsWith(Api.ROOT + "/")
                || request.getHeader(KEY) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person(request);
        var key = request.getHeader(KEY);
        if (person.isEmpty() || !FIT.matcher(key).matches()) {
            failures.write(
                    request, response, Refusal.value(KEY, key, "1 - 200 ASCII").failure());
            return;
        }
        var before = answers.find(person.get(), key);
        if (before.isPresent()) {
            again(before.get(), request, response);
            return;
        }
        try {
            execute(person.get(), key, request, response, chain);
        } catch (DuplicateKeyException taken) {
            // The other request with this key ended while this one waited for it.
            again(answers.find(person.get(), key), request, response);
        } catch (ConcurrencyFailureException running) {
            again(Optional.empty(), request, response);
        }
    }

    private void execute(
            UUID person, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var form = RequestDigest.form(request);
        var read = new ContentCachingRequestWrapper(request, RequestDigest.LARGEST);
        var kept = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> {
                answers.take(person, key);
                Chained.run(() -> chain.doFilter(read, kept));
                if (kept.getStatus() < 200 || kept.getStatus() >= 300) {
                    status.setRollbackOnly();
                } else {
                    Chained.run(() -> answers.keep(person, key, answer(form, read, kept)));
                }
            });
        } catch (Chained failed) {
            failed.rethrow();
        }
        kept.copyBodyToResponse();
    }

    private static Answer answer(
            Optional<String> form, ContentCachingRequestWrapper request, ContentCachingResponseWrapper kept)
            throws IOException, ServletException {
        return new Answer(
                form.isPresent() ? form.get() : RequestDigest.executed(request),
                kept.getStatus(),
                kept.getHeader(HttpHeaders.LOCATION),
                kept.getHeader(HttpHeaders.ETAG),
                kept.getContentType(),
                new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void again(Optional<Answer> answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (answer.isPresent()) {
            again(answer.get(), request, response);
        } else {
            refuse(request, response, HttpStatus.CONFLICT, "key-in-use");
        }
    }

    private void again(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!answer.request().equals(RequestDigest.fresh(request))) {
            refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "key-of-another-request");
            return;
        }
        response.setStatus(answer.status());
        header(response, HttpHeaders.LOCATION, answer.location());
        header(response, HttpHeaders.ETAG, answer.etag());
        header(response, HttpHeaders.CONTENT_TYPE, answer.type());
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void header(HttpServletResponse response, String name, @Nullable String value) {
        if (value != null) {
            response.setHeader(name, value);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        failures.write(request, response, Failure.of(status, code, Map.of("field", KEY)));
    }

    private static Optional<UUID> person(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known
                        && known.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer.person())
                : Optional.empty();
    }
}

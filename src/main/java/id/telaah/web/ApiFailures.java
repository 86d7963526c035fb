package id.telaah.web;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a refusal is for a machine: problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
final class ApiFailures extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail notYours(NotYours refusal) {
        return problem(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refusal) {
        var problem = problem(HttpStatus.FORBIDDEN, "not-allowed");
        problem.setProperty("permit", refusal.permit().name());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stale(Stale refusal) {
        return problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile");
    }

    @ExceptionHandler
    ProblemDetail unfit(Unfit refusal) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "unfit-value");
        problem.setProperty("what", refusal.what());
        problem.setProperty("given", refusal.given());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:telaah:problem:" + code));
        return problem;
    }
}

package id.telaah.web;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import id.telaah.store.ContentStore;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What a refusal is for a browser: the screen of its status. */
@ControllerAdvice(annotations = Controller.class)
@Order(1)
final class PageFailures {

    @ExceptionHandler
    void notYours(NotYours refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler
    void notAllowed(NotAllowed refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler
    void stale(Stale refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler
    void unfit(Unfit refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    @ExceptionHandler
    void full(ContentStore.Full refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
    }

    @ExceptionHandler
    void noForm(MultipartException refusal, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}

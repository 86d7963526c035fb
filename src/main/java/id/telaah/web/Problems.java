package id.telaah.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Problem details (RFC 9457) where no controller is reached. */
final class Problems {
    private Problems() {}

    /** @param code kind of the problem for machines: letters and hyphens */
    static void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"urn:telaah:problem:%s\",\"title\":\"%s\",\"status\":%d}"
                        .formatted(code, status.getReasonPhrase(), status.value()));
    }
}

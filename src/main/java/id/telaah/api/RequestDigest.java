package id.telaah.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Knows a request again by method, path, query, and body or parts. */
final class RequestDigest {
    /** What follows in a longer body does not count. */
    static final int LARGEST = 1 << 21;

    private RequestDigest() {}

    /** Of a request that nobody has read yet. */
    static String fresh(HttpServletRequest request) throws IOException, ServletException {
        return of(
                request,
                isParts(request) ? new byte[0] : request.getInputStream().readNBytes(LARGEST));
    }

    /** Of a form with parts, which are gone after it was executed; empty for anything else. */
    static Optional<String> form(HttpServletRequest request) throws IOException, ServletException {
        return isParts(request) ? Optional.of(of(request, new byte[0])) : Optional.empty();
    }

    /** Of a request with a body that was executed. */
    static String executed(ContentCachingRequestWrapper request) throws IOException, ServletException {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        return of(request, request.getContentAsByteArray());
    }

    private static String of(HttpServletRequest request, byte[] body) throws IOException, ServletException {
        var sha256 = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            var metadata = Objects.requireNonNullElse(request.getHeader("Upload-Metadata"), "");
            var query = Objects.requireNonNullElse(request.getQueryString(), "");
            var line = String.join("\n", request.getMethod(), request.getRequestURI(), query, metadata, "");
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            if (isParts(request)) {
                parts(request, out);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static boolean isParts(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().startsWith("multipart/form-data");
    }

    /** The container keeps the parts, on disk when they are large. */
    private static void parts(HttpServletRequest request, OutputStream out) throws IOException, ServletException {
        for (var part : request.getParts()) {
            var head = "%s\n%s\n%d\n".formatted(part.getName(), part.getSubmittedFileName(), part.getSize());
            out.write(head.getBytes(StandardCharsets.UTF_8));
            try (var content = part.getInputStream()) {
                content.transferTo(out);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

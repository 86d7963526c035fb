package id.telaah.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gives every answer in JSON an entity tag, and does not send again what the client has. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class TagFilter extends OncePerRequestFilter {
    /** What may be long or never ends passes as it comes. */
    private static final Pattern STREAMS =
            Pattern.compile(".*/(content|progress|export|openapi\\.json)|.*/uploads(/.*)?");

    private static final int SHORT = 16;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath();
        return !path.startsWith(Api.ROOT + "/")
                || !request.getMethod().equals("GET")
                || STREAMS.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() == HttpStatus.OK.value()) {
            var tag = tag(kept.getHeader(HttpHeaders.ETAG), kept.getContentAsByteArray());
            kept.setHeader(HttpHeaders.ETAG, tag);
            kept.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (has(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(HttpStatus.NOT_MODIFIED.value());
                return;
            }
        }
        kept.copyBodyToResponse();
    }

    private static String tag(@Nullable String version, byte[] body) {
        var start = version == null ? "\"" : version.substring(0, version.length() - 1) + ".";
        return start + digest(body).substring(0, SHORT) + "\"";
    }

    private static boolean has(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

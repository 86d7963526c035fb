package id.telaah.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers to run and load nothing that this page did not bring; templates find the nonce as {@code cspNonce}. */
final class ContentPolicy extends OncePerRequestFilter {
    static final String NONCE = "cspNonce";
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(NONCE) == null) {
            var nonce = nonce();
            request.setAttribute(NONCE, nonce);
            response.setHeader("Content-Security-Policy", policy(nonce, decodes(request)));
        }
        chain.doFilter(request, response);
    }

    /** The worker that draws PDF decodes scans by WebAssembly, which a browser calls evaluation. */
    private static boolean decodes(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/pdf.worker.min.mjs");
    }

    private static String policy(String nonce, boolean decoder) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' 'nonce-" + nonce + "'" + (decoder ? " 'wasm-unsafe-eval'" : ""),
                "style-src 'self' 'nonce-" + nonce + "'",
                "worker-src 'self' blob:",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "frame-ancestors 'none'",
                "form-action 'self'",
                "base-uri 'none'");
    }

    private String nonce() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

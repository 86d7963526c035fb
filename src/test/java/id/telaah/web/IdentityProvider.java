package id.telaah.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/** A small provider of OpenID Connect that lets everybody in as whoever it was told last. */
final class IdentityProvider implements AutoCloseable {
    private static final String CLIENT = "telaah";
    private static final long LIFETIME = 300;

    private final HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    private final RSAKey key;
    private volatile Map<String, Object> claims = Map.of();
    private volatile String nonce = "";

    IdentityProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, configuration()));
        server.createContext("/keys", exchange -> json(exchange, new JWKSet(key).toString()));
        server.createContext("/token", exchange -> json(exchange, tokens()));
        server.createContext("/authorize", this::authorize);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who comes next. */
    void claim(String email, boolean verified) {
        claims = Map.of("email", email, "email_verified", verified);
    }

    private String configuration() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        nonce = decoded(asked.get("nonce"));
        exchange.getResponseHeaders()
                .add("Location", decoded(asked.get("redirect_uri")) + "?code=c1&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private String tokens() {
        try {
            var now = Instant.now();
            var told = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .subject("s1")
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(LIFETIME)))
                    .claim("nonce", nonce);
            claims.forEach(told::claim);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    told.build());
            token.sign(new RSASSASigner(key));
            return """
                    {"access_token": "a1", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                    """.formatted(token.serialize());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package id.telaah.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.TransportUtils;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Elasticsearch;
import id.telaah.search.PassageIndexes.Unavailable;
import id.telaah.search.PassageIndexes.Unavailable.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/** Talks to an Elasticsearch and tells apart what can be mended how. */
final class ElasticConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 3000;

    private static final Map<Integer, Reason> REASONS =
            Map.of(401, Reason.CREDENTIALS, 403, Reason.RIGHTS, 429, Reason.BLOCKED, 503, Reason.BLOCKED);
    private static final String BLOCK = "cluster_block_exception";
    private static final List<Integer> UNFIT = List.of(400, 404);

    private final RestClient rest;
    private final ElasticsearchClient client;

    private ElasticConnection(RestClient rest) {
        this.rest = rest;
        this.client = new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper()));
    }

    static ElasticConnection to(Elasticsearch settings) {
        var hosts = settings.uris().stream()
                .map(uri -> HttpHost.create(uri.toString()))
                .toArray(HttpHost[]::new);
        var millis = Math.toIntExact(settings.timeout().toMillis());
        var builder = RestClient.builder(hosts)
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(millis))
                .setHttpClientConfigCallback(http -> secured(http, settings));
        var authorization = authorization(settings);
        if (authorization != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorization)});
        }
        return new ElasticConnection(builder.build());
    }

    private static HttpAsyncClientBuilder secured(HttpAsyncClientBuilder http, Elasticsearch settings) {
        if (settings.caCertificate() != null) {
            http.setSSLContext(trusting(settings.caCertificate()));
        }
        return http.disableAuthCaching(); // it keeps serialized objects, which this process does not read
    }

    private static @Nullable String authorization(Elasticsearch settings) {
        if (settings.apiKey() != null) {
            return "ApiKey " + settings.apiKey();
        }
        if (settings.username() == null) {
            return null;
        }
        var name = settings.username() + ":" + settings.password();
        return "Basic " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    private static SSLContext trusting(Path certificate) {
        try {
            return TransportUtils.sslContextFromHttpCaCrt(certificate.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the certificate " + certificate, e);
        }
    }

    /** Something asked of the server. */
    interface Request<T> {
        T of(ElasticsearchClient client) throws IOException;
    }

    /** @throws Unavailable or {@link Damaged} when it fails */
    <T> T ask(Request<T> request) {
        try {
            return request.of(client);
        } catch (ElasticsearchException e) {
            throw refused(e.status(), String.valueOf(e.error().type()), String.valueOf(e.getMessage()), e);
        } catch (IOException | UncheckedIOException e) {
            throw failed(e);
        }
    }

    /** What an answer of that status means. */
    static RuntimeException refused(int status, String type, String message, @Nullable Throwable cause) {
        if (UNFIT.contains(status)) {
            return new Damaged("Elasticsearch cannot use the index: " + message, cause);
        }
        var reason = type.equals(BLOCK) ? Reason.BLOCKED : REASONS.getOrDefault(status, Reason.FAILED);
        return new Unavailable(reason, "Elasticsearch answers %d: %s".formatted(status, message), cause);
    }

    private static RuntimeException failed(Exception failure) {
        var causes = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .toList();
        for (var cause : causes) {
            if (cause instanceof ResponseException response) {
                return refused(
                        response.getResponse().getStatusLine().getStatusCode(),
                        "",
                        String.valueOf(response.getMessage()),
                        failure);
            }
            if (cause instanceof TransportException transport && transport.statusCode() > 0) {
                return refused(transport.statusCode(), "", String.valueOf(transport.getMessage()), failure);
            }
            if (cause instanceof SSLException) {
                return new Unavailable(
                        Reason.CERTIFICATE, "The certificate of Elasticsearch is not trusted: " + cause, failure);
            }
        }
        return new Unavailable(Reason.UNREACHABLE, "Elasticsearch cannot be reached: " + failure, failure);
    }

    @Override
    public void close() {
        try {
            rest.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the connection to Elasticsearch", e);
        }
    }
}

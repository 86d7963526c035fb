package id.telaah.dossier;

import id.telaah.search.PassageIndexes.Elasticsearch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which engine people search with.
 *
 * @param elasticsearch only looked at when it is the engine
 */
@Validated
@ConfigurationProperties("telaah.search")
record SearchSettings(
        @DefaultValue("lucene") Engine engine,
        @DefaultValue @Valid Server elasticsearch) {

    /** The engines there are. */
    enum Engine {
        LUCENE,
        ELASTICSEARCH
    }

    /** An Elasticsearch, as configured. */
    record Server(
            @DefaultValue List<URI> uris,
            @Nullable String apiKey,
            @Nullable String username,
            @Nullable String password,
            @Nullable Path caCertificate,

            @DefaultValue("telaah")
            @Pattern(
                    regexp = "[a-z][a-z0-9-]{0,39}",
                    message = "huruf kecil, angka, dan tanda hubung, paling banyak 40, diawali huruf")
            String indexPrefix,

            @DefaultValue("1")
            @Min(value = 1, message = "sedikitnya 1")
            @Max(value = 100, message = "paling banyak 100")
            int shards,

            @DefaultValue("1") @Min(value = 0, message = "sedikitnya 0") @Max(value = 10, message = "paling banyak 10")
            int replicas,

            @DefaultValue("30s") Duration timeout) {
        Server {
            uris = List.copyOf(uris);
        }

        @AssertTrue(message = "sebutkan kata sandi bersama nama pengguna, atau keduanya tidak")
        boolean isPasswordGivenWithUsername() {
            return (username == null) == (password == null);
        }

        @AssertTrue(message = "pakai api-key atau username, jangan keduanya")
        boolean isOneWayToSignIn() {
            return apiKey == null || username == null;
        }

        @AssertTrue(message = "setiap alamat di uris diawali http:// atau https:// dan menyebut nama mesin")
        boolean isReachedByHttp() {
            return uris.stream()
                    .allMatch(uri -> uri.getHost() != null
                            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())));
        }

        @AssertTrue(message = "timeout paling sedikit 1 detik dan paling lama 10 menit")
        boolean isTimeoutSensible() {
            return timeout.compareTo(Duration.ofSeconds(1)) >= 0 && timeout.compareTo(Duration.ofMinutes(10)) <= 0;
        }

        @AssertTrue(
                message = "ca-certificate tidak dapat dibaca sebagai sertifikat PEM; periksa letak dan isi berkasnya")
        boolean isCertificateReadable() {
            if (caCertificate == null) {
                return true;
            }
            try (var in = Files.newInputStream(caCertificate)) {
                return !CertificateFactory.getInstance("X.509")
                        .generateCertificates(in)
                        .isEmpty();
            } catch (IOException | CertificateException unreadable) {
                return false;
            }
        }

        Elasticsearch settings() {
            return new Elasticsearch(
                    uris, apiKey, username, password, caCertificate, indexPrefix, shards, replicas, timeout);
        }
    }

    @AssertTrue(
            message = "elasticsearch.uris kosong; sebutkan sedikitnya satu alamat, misalnya https://es.example:9200")
    boolean isServerNamed() {
        return engine != Engine.ELASTICSEARCH || !elasticsearch.uris().isEmpty();
    }
}

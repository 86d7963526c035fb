package id.telaah.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.ElasticsearchServer;
import id.telaah.kb.Vocabulary;
import id.telaah.search.PassageIndex.Reach;
import id.telaah.search.PassageIndexes.Elasticsearch;
import id.telaah.search.PassageIndexes.Unavailable;
import id.telaah.search.PassageIndexes.Unavailable.Reason;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the engine is reached: through a door with TLS that asks for a key, before a real server. */
class ElasticConnectionTest {
    private static final TextAnalysis PLAIN = TextAnalysis.of(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of()));
    private static final String KEY = "a2V5OnNlY3JldA==";

    @TempDir
    private static Path folder;

    private static GuardedDoor door;

    @BeforeAll
    static void open() throws Exception {
        door = GuardedDoor.open(
                folder, ElasticsearchServer.uri(), Set.of("ApiKey " + KEY, "Basic dGVsYWFoOnJhaGFzaWE="));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static PassageIndexes to(
            URI uri, @Nullable String key, @Nullable String user, @Nullable String password, @Nullable Path ca) {
        var prefix = ElasticIndexesOfTest.settings(uri).indexPrefix();
        return PassageIndexes.elasticsearch(
                PLAIN,
                "0",
                new Elasticsearch(List.of(uri), key, user, password, ca, prefix, 1, 0, Duration.ofSeconds(30)));
    }

    private static void indexesAndFinds(PassageIndexes indexes) {
        try (indexes) {
            var generation = indexes.create().name();
            indexes.serve(generation);
            try (var index = indexes.open(generation)) {
                index.add("a", Passages.document("a.pdf", "data"));
                index.refresh();
            }
            assertThat(indexes.search(Reach.files(Map.of("a", Set.of("a.pdf"))), "data", 0, 10))
                    .extracting(PassageIndex.Text::file)
                    .containsExactly("a.pdf");
            indexes.drop(generation);
        }
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(call))
                .isInstanceOfSatisfying(
                        Unavailable.class, away -> assertThat(away.reason()).isEqualTo(reason));
    }

    @Test
    void with_its_authority_and_a_key_everything_goes_through_tls() {
        indexesAndFinds(to(door.uri(), KEY, null, null, door.authority()));
    }

    @Test
    void a_user_with_a_password_comes_in_too() {
        indexesAndFinds(to(door.uri(), null, "telaah", "rahasia", door.authority()));
    }

    @Test
    void a_wrong_key_is_told_apart_from_an_unknown_certificate_and_from_nobody_there() {
        refused(
                Reason.CREDENTIALS,
                () -> to(door.uri(), "d3Jvbmc=", null, null, door.authority()).create());
        refused(Reason.CERTIFICATE, () -> to(door.uri(), KEY, null, null, null).create());
        refused(
                Reason.UNREACHABLE,
                () -> to(URI.create("http://localhost:1"), null, null, null, null)
                        .check());
    }

    @Test
    void nothing_is_served_before_somebody_says_so() {
        refused(
                Reason.NOT_READY,
                () -> to(ElasticsearchServer.uri(), null, null, null, null).check());
    }

    @Test
    void secrets_are_in_no_text_about_the_settings() {
        var settings = new Elasticsearch(
                List.of(door.uri()), KEY, "telaah", "rahasia", null, "p", 1, 0, Duration.ofSeconds(1));
        assertThat(settings.toString()).doesNotContain(KEY, "rahasia");
    }
}

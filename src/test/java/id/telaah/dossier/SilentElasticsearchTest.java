package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something takes connections where Elasticsearch should be and never says a word. */
class SilentElasticsearchTest {
    private static final Duration LONGEST = Duration.ofSeconds(6);

    @TempDir
    Path data;

    @Test
    void a_monitor_is_told_within_seconds_that_search_is_delayed() throws Exception {
        try (var silent = new ServerSocket(0)) {
            var settings = new HashMap<>(RunningServer.database(DatabaseEngine.H2));
            settings.put("telaah.search.engine", "elasticsearch");
            settings.put("telaah.search.elasticsearch.uris", "http://localhost:" + silent.getLocalPort());
            try (var server = RunningServer.start(data, settings)) {
                var health = server.get(SearchHealth.class);
                IntStream.range(0, 3).forEach(again -> {
                    var asked = Instant.now();
                    assertThat(health.health().getStatus().getCode()).isEqualTo("DELAYED");
                    assertThat(Duration.between(asked, Instant.now())).isLessThan(LONGEST);
                });
            }
        }
    }
}

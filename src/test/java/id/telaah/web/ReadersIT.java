package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty readers at once get nothing but right answers; how fast they get them is for {@link ReadersBench} to tell. */
class ReadersIT {
    @Test
    void fifty_readers_at_once_are_all_answered(@TempDir Path folder) throws IOException, InterruptedException {
        try (var server = LoadedServer.start(folder)) {
            var timings = new Readers(server, JudgedCity.in(server)).read(Duration.ofSeconds(3), 0);
            assertThat(timings.count()).isGreaterThanOrEqualTo(Readers.MANY);
            assertThat(timings.failures()).isEmpty();
        }
    }
}

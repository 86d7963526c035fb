package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    private static final Path SAMPLE = Path.of("samples/kota-sukamaju");

    @TempDir
    Path folder;

    @Test
    void the_same_files_give_the_same_bytes_whatever_the_place_the_age_the_language_and_the_zone()
            throws IOException, InterruptedException {
        var here = new Program(List.of(), Map.of()).output("check", SAMPLE.toString(), "--format", "json", "-q");
        var elsewhere = new Program(
                        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                        Map.of("LC_ALL", "C", "TZ", "America/Anchorage"))
                .output("check", copyBackwards().toString(), "--format", "json", "-q");
        assertThat(elsewhere).isEqualTo(here);
    }

    private Path copyBackwards() throws IOException {
        var copy = Files.createDirectory(folder.resolve("salinan"));
        try (var files = Files.list(SAMPLE)) {
            var age = 0;
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                var target = Files.copy(file, copy.resolve(file.getFileName()));
                Files.setLastModifiedTime(target, FileTime.from(Instant.ofEpochSecond(86_400L * age++)));
            }
        }
        return copy;
    }
}

package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there cannot be asked to end, only be ended")
class InterruptionTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path temporary;

    @Test
    void an_interrupted_check_leaves_neither_files_nor_processes_behind() throws IOException, InterruptedException {
        var program = new Program(List.of("-Djava.io.tmpdir=" + temporary), Map.of());
        var process = program.start("check", "samples/kota-sukamaju", "-q");
        await(this::firstFileIsOpen);
        var forks = process.descendants().toList();
        process.destroy();
        assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        await(() -> forks.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(forks).noneMatch(ProcessHandle::isAlive);
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("telaah-")))
                    .isEmpty();
        }
    }

    private boolean firstFileIsOpen() {
        try (var files = Files.walk(temporary)) {
            return files.anyMatch(path -> path.getFileName().toString().startsWith("pictures-"));
        } catch (IOException | UncheckedIOException e) {
            return false; // a folder went away while it was walked
        }
    }

    private static void await(BooleanSupplier state) throws InterruptedException {
        var end = Instant.now().plus(LONGEST);
        while (!state.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
    }
}

package id.telaah.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private final Growth growth = new Growth();

    @Test
    void the_slope_is_the_exponent() {
        for (var size : List.of(40, 120, 400, 1200)) {
            growth.add("linear", size, 3.0 * size);
            growth.add("square", size, 0.5 * size * size);
            growth.add("steady", size, 7);
        }
        assertThat(growth.slope("linear")).isCloseTo(1, within(1e-9));
        assertThat(growth.slope("square")).isCloseTo(2, within(1e-9));
        assertThat(growth.slope("steady")).isCloseTo(0, within(1e-9));
        assertThat(growth.table("documents"))
                .contains("| documents | 40 | 120 | 400 | 1200 | slope |", "| steady | 7.0 ");
    }

    @Test
    void work_of_a_process_that_was_started_counts() throws Exception {
        var before = ProcessorTime.used();
        var java = ProcessHandle.current().info().command().orElse("java");
        new ProcessBuilder(java, "-version").redirectErrorStream(true).start().waitFor();
        assertThat(ProcessorTime.used().minus(before)).isGreaterThan(Duration.ofMillis(10));
    }
}

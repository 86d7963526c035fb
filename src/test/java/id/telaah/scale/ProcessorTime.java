package id.telaah.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of this process and of everything it started, be it a reader, a database or a search engine. */
public final class ProcessorTime {
    /** Linux counts in hundredths of a second, everywhere. */
    private static final int TICKS = 100;

    /** Places behind the name of the command: own time, system time, and both of the children that ended. */
    private static final int FIRST = 11;

    private static final int LAST = 14;

    private ProcessorTime() {}

    public static Duration used() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .map(ProcessorTime::of)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(ProcessHandle process) {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            return Files.isReadable(stat) ? of(Files.readString(stat)) : known(process);
        } catch (IOException ended) {
            return Duration.ZERO; // its parent has its time now
        }
    }

    private static Duration of(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var ticks = 0L;
        for (var at = FIRST; at <= LAST; at++) {
            ticks += Long.parseLong(fields[at]);
        }
        return Duration.ofMillis(ticks * 1000 / TICKS);
    }

    private static Duration known(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

package id.telaah.cli;

import java.util.Map;
import java.util.function.IntConsumer;

/** Indexes everything anew for search. */
@FunctionalInterface
public interface Rebuild {
    /**
     * Returns when searches go to the new index.
     *
     * @param settings values of the server's configuration by their names
     * @param progress told the number of files put in so far
     */
    void run(Map<String, Object> settings, IntConsumer progress);
}

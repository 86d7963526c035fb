package id.telaah.cli;

import java.util.Map;

/** Starts the web application. */
@FunctionalInterface
public interface Server {
    /**
     * Returns when the application answers requests.
     *
     * @param settings values of its configuration by their names
     */
    void start(Map<String, Object> settings);
}

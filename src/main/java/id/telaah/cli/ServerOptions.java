package id.telaah.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server has its data and its configuration. */
final class ServerOptions {
    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable Path config;

    /** Values of its configuration by their names. */
    Map<String, Object> settings(CommonOptions common) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("telaah.kb", common.kb.toAbsolutePath());
        settings.put("telaah.rules", common.rules.toAbsolutePath());
        if (data != null) {
            settings.put("telaah.data", data.toAbsolutePath());
        }
        if (config != null) {
            settings.put(
                    "spring.config.additional-location", config.toAbsolutePath().toUri());
        }
        return settings;
    }
}

package id.telaah.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private final Server server;

    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "data")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private @Nullable Integer port;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
    private @Nullable Path config;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        server.start(settings());
        return CommandLineFace.RUNNING;
    }

    private Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("telaah.kb", common.kb.toAbsolutePath());
        settings.put("telaah.rules", common.rules.toAbsolutePath());
        if (data != null) {
            settings.put("telaah.data", data.toAbsolutePath());
        }
        if (port != null) {
            settings.put("server.port", port);
        }
        if (config != null) {
            settings.put(
                    "spring.config.additional-location", config.toAbsolutePath().toUri());
        }
        return settings;
    }
}

package id.telaah.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private final Server server;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private @Nullable Integer port;

    @Mixin
    private CommonOptions common = new CommonOptions();

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        var settings = options.settings(common);
        if (port != null) {
            settings.put("server.port", port);
        }
        server.start(settings);
        return CommandLineFace.RUNNING;
    }
}

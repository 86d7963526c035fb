package id.telaah.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class AuditExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private TrailSource source = new TrailSource();

    @Option(names = "--out", paramLabel = "FILE.jsonl", descriptionKey = "trail-out", required = true)
    private Path out = Path.of("");

    @Mixin
    private CommonOptions common = new CommonOptions();

    AuditExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var head = source.use(trail -> {
            try (var writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                return trail.export(writer);
            }
        });
        terminal.err()
                .println(Words.say("audit.exported", Long.toString(head.sequence()), out.toString(), head.toString()));
        return 0;
    }
}

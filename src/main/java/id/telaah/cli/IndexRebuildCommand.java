package id.telaah.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "rebuild", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class IndexRebuildCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Rebuild rebuild;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    IndexRebuildCommand(Terminal terminal, Rebuild rebuild) {
        this.terminal = terminal;
        this.rebuild = rebuild;
    }

    @Override
    public Integer call() {
        var files = new AtomicInteger();
        rebuild.run(options.settings(common), done -> {
            files.set(done);
            if (!common.quiet) {
                terminal.err().println(Words.say("index.progress", Integer.toString(done)));
                terminal.err().flush();
            }
        });
        terminal.out().println(Words.say("index.rebuilt", Integer.toString(files.get())));
        return 0;
    }
}

package id.telaah.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        resourceBundle = Words.BUNDLE,
        mixinStandardHelpOptions = true,
        subcommands = {IndexRebuildCommand.class})
final class IndexCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Words.say("usage.command"));
    }
}

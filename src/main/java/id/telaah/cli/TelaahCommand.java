package id.telaah.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "telaah",
        resourceBundle = Words.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            LintCommand.class,
            ReadCommand.class,
            ExplainCommand.class,
            ServeCommand.class,
            AuditCommand.class,
            IndexCommand.class,
            KbCommand.class
        })
final class TelaahCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Words.say("usage.command"));
    }
}

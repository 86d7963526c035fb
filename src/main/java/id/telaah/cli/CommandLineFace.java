package id.telaah.cli;

import picocli.CommandLine;

/** Runs one command. */
public final class CommandLineFace {
    private CommandLineFace() {}

    /**
     * Runs the command on the streams of the process.
     *
     * @return the exit code: 0 done, 1 a problem with the input, 2 wrong usage
     */
    public static int run(String... arguments) {
        return run(Terminal.system(), arguments);
    }

    static int run(Terminal terminal, String... arguments) {
        var line = new CommandLine(new TelaahCommand(), new Commands(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.min(Math.max(terminal.width(), 80), 120))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, given) -> Failures.usage(problem))
                .setExecutionExceptionHandler(
                        (problem, command, parsed) -> Failures.execution(problem, terminal, parsed));
        var code = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }
}

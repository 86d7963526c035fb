package id.telaah.cli;

import picocli.CommandLine;

/** Runs one command. */
public final class CommandLineFace {
    /** What {@link #run} returns when the command goes on in threads of its own, as a server does. */
    public static final int RUNNING = -1;

    private CommandLineFace() {}

    /**
     * Runs the command on the streams of the process.
     *
     * @return the exit code: 0 done, 1 a problem with the input, 2 wrong usage; {@link #RUNNING} while a server runs
     */
    public static int run(Server server, Rebuild rebuild, String... arguments) {
        return run(Terminal.system(), server, rebuild, arguments);
    }

    static int run(Terminal terminal, Server server, Rebuild rebuild, String... arguments) {
        var line = new CommandLine(new TelaahCommand(), new Commands(terminal, server, rebuild))
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

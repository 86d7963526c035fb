package id.telaah.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the terminal to the commands that write to it. */
final class Commands implements IFactory {
    private final Terminal terminal;

    private final Server server;

    private final Rebuild rebuild;

    Commands(Terminal terminal, Server server, Rebuild rebuild) {
        this.terminal = terminal;
        this.server = server;
        this.rebuild = rebuild;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(terminal));
        }
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(terminal));
        }
        if (type == LintCommand.class) {
            return type.cast(new LintCommand(terminal));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(terminal));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(server));
        }
        if (type == IndexRebuildCommand.class) {
            return type.cast(new IndexRebuildCommand(terminal, rebuild));
        }
        if (type == KbCheckCommand.class) {
            return type.cast(new KbCheckCommand(terminal));
        }
        if (type == AuditVerifyCommand.class) {
            return type.cast(new AuditVerifyCommand(terminal));
        }
        if (type == AuditExportCommand.class) {
            return type.cast(new AuditExportCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}

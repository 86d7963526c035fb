package id.telaah.cli;

import id.telaah.assessment.Assessor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true)
final class KbCheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    KbCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var assessor = Assessor.open(common.kb, common.rules).validated();
        var kb = assessor.knowledge();
        for (var instrument : kb.instruments()) {
            terminal.out()
                    .println(Words.say(
                            "kb.instrument",
                            instrument.id(),
                            Integer.toString(instrument.indicators().size()),
                            Long.toString(instrument.indicators().stream()
                                    .mapToLong(indicator ->
                                            indicator.requirements().size())
                                    .sum())));
        }
        terminal.out().println(Words.say("kb.good", kb.version(), kb.digest(), assessor.rulesDigest()));
        return 0;
    }
}

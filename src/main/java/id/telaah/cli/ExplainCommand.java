package id.telaah.cli;

import id.telaah.kb.KnowledgeBase;
import id.telaah.reporting.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private static final Pattern INDICATOR = Pattern.compile("[Ii]?0*(\\d{1,3})");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RESULT.json", descriptionKey = "result-file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "indicator")
    private String indicator = "";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var number = number();
        if (!Files.isRegularFile(file)) {
            throw new Refusal("explain.missing", file.toString());
        }
        var json = Files.readString(file);
        var kb = KnowledgeBase.load(common.kb);
        Output.write(terminal, null, explained(json, number, kb));
        return 0;
    }

    private String explained(String json, int number, KnowledgeBase kb) {
        try {
            return Reports.in("id")
                    .explain(json, number, kb::instrument)
                    .orElseThrow(() -> new Refusal("explain.indicator", indicator));
        } catch (IllegalArgumentException e) {
            throw new Refusal("explain.result", file.toString());
        }
    }

    private int number() {
        var match = INDICATOR.matcher(indicator);
        if (!match.matches()) {
            throw new ParameterException(spec.commandLine(), Words.say("usage.indicator", indicator));
        }
        return Integer.parseInt(match.group(1));
    }
}

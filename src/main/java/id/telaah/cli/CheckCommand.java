package id.telaah.cli;

import id.telaah.assessment.Assessment;
import id.telaah.assessment.Assessor;
import id.telaah.assessment.Progress;
import id.telaah.reporting.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** What the result is written as. */
    enum Format {
        table,
        json,
        html,
        csv
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Mixin
    private TermsOptions judged = new TermsOptions();

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private ScanOptions scans = new ScanOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var bar = new ProgressBar(terminal)) {
            var progress = common.quiet ? Progress.SILENT : bar;
            var terms = judged.terms(year);
            var assessment = Assessor.open(common.kb, common.rules).assess(folder, terms, scans.reading(), progress);
            bar.close();
            Output.write(terminal, out, rendered(assessment));
            if (out != null && !common.quiet) {
                bar.say(Words.say("written", out.toString()));
            }
        }
        return 0;
    }

    private String rendered(Assessment assessment) {
        var reports = Reports.in("id");
        return switch (format) {
            case table -> reports.table(assessment, terminal.width(), terminal.outIsTerminal() && out == null);
            case json -> reports.json(assessment);
            case html -> reports.html(assessment);
            case csv -> reports.csv(assessment);
        };
    }
}

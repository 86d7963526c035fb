package id.telaah.cli;

import id.telaah.assessment.Assessor;
import id.telaah.assessment.DossierFolder;
import id.telaah.assessment.Inspection;
import id.telaah.assessment.Progress;
import id.telaah.evidence.Setting;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "lint", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class LintCommand implements Callable<Integer> {
    /** What the remarks are written as. */
    enum Format {
        table,
        json
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "1..*")
    private List<Path> paths = List.of();

    @Mixin
    private TermsOptions judged = new TermsOptions();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table")
    private Format format = Format.table;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private ScanOptions scans = new ScanOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new Refusal("dossier.missing", path.toString());
        });
        try (var bar = new ProgressBar(terminal)) {
            var progress = common.quiet ? Progress.SILENT : bar;
            var assessor = Assessor.open(common.kb, common.rules);
            var terms = judged.terms(null);
            assessor.check(terms);
            var documents = read(assessor.knowledge(), progress);
            var inspector = assessor.inspector(terms, documents, progress);
            var inspections = documents.stream().map(inspector::inspect).toList();
            bar.close();
            Output.write(terminal, out, rendered(inspector.setting(), inspections));
            return inspections.stream().anyMatch(Inspection::blocksProof) ? Failures.INPUT : 0;
        }
    }

    private List<Document> read(KnowledgeBase kb, Progress progress) {
        var documents = new ArrayList<Document>();
        for (var path : paths) {
            try (var dossier = DossierFolder.open(path, scans.reading(), progress)) {
                dossier.read(kb, documents::add);
            }
        }
        return documents;
    }

    private String rendered(Setting setting, List<Inspection> inspections) {
        var reports = Reports.in("id");
        return switch (format) {
            case table -> reports.lintTable(setting, inspections);
            case json -> reports.lintJson(setting, inspections);
        };
    }
}

package id.telaah.cli;

import id.telaah.akomantoso.AkomaNtoso;
import id.telaah.assessment.DossierFolder;
import id.telaah.assessment.Progress;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    /** What a document is written as. */
    enum Format {
        json,
        text,
        outline,
        akn
    }

    private final Terminal terminal;
    private final Set<String> written = new HashSet<>();
    private @Nullable KnowledgeBase kb;

    @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "1..*")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "read-format", defaultValue = "outline")
    private Format format = Format.outline;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "read-out")
    private @Nullable Path out;

    @Mixin
    private ScanOptions scans = new ScanOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        paths.stream().filter(path -> !Files.exists(path)).findFirst().ifPresent(path -> {
            throw new Refusal("dossier.missing", path.toString());
        });
        try (var bar = new ProgressBar(terminal)) {
            for (var path : paths) {
                read(path, common.quiet ? Progress.SILENT : bar);
            }
        }
        return 0;
    }

    private void read(Path path, Progress progress) {
        try (var dossier = DossierFolder.open(path, scans.reading(), progress)) {
            dossier.read(knowledge(), this::write);
        }
    }

    private KnowledgeBase knowledge() {
        var known = kb;
        if (known == null) {
            known = KnowledgeBase.load(common.kb);
            kb = known;
        }
        return known;
    }

    private void write(Document document) {
        try {
            Output.write(terminal, out == null ? null : out.resolve(fileName(document)), rendered(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String rendered(Document document) {
        var reports = Reports.in("id");
        return switch (format) {
            case json -> reports.documentJson(document);
            case text -> reports.documentText(document);
            case outline -> reports.documentOutline(document);
            case akn -> AkomaNtoso.of(document);
        };
    }

    /** The stem of the file; when two files share it, the later one keeps its extension. */
    private String fileName(Document document) {
        var flat = document.file().replace('/', '_');
        var dot = flat.lastIndexOf('.');
        var stem = dot > 0 ? flat.substring(0, dot) : flat;
        var ending = switch (format) {
            case json -> ".json";
            case akn -> ".xml";
            case text, outline -> ".txt";
        };
        return written.add(stem) ? stem + ending : flat + ending;
    }
}

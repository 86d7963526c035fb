package id.telaah.cli;

import id.telaah.audit.Head;
import id.telaah.audit.TrailFile;
import id.telaah.audit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "verify", resourceBundle = Words.BUNDLE, mixinStandardHelpOptions = true, sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.jsonl", descriptionKey = "trail-file")
    private @Nullable Path file;

    @Mixin
    private TrailSource source = new TrailSource();

    @Option(names = "--head", paramLabel = "N:HASH", descriptionKey = "trail-head")
    private @Nullable String head;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        var kept = head == null ? null : kept(head);
        var verdict = file == null
                ? source.use(trail -> kept == null ? trail.verify() : trail.verify(kept))
                : ofFile(file, kept);
        tell(verdict);
        return verdict.whole() ? 0 : Failures.INPUT;
    }

    private static Verdict ofFile(Path file, @Nullable Head kept) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("audit.no-file", file.toString());
        }
        return kept == null ? TrailFile.verify(file) : TrailFile.verify(file, kept);
    }

    private Head kept(String text) {
        return Head.parse(text)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), Words.say("usage.value", text, "--head")));
    }

    private void tell(Verdict verdict) {
        verdict.broken()
                .ifPresentOrElse(
                        found -> terminal.out()
                                .println(Words.say(
                                        "audit.broken." + found.reason().name().toLowerCase(Locale.ROOT),
                                        Long.toString(found.sequence()))),
                        () -> terminal.out()
                                .println(Words.say(
                                        "audit.whole",
                                        Long.toString(verdict.head().sequence()),
                                        verdict.head().toString())));
    }
}

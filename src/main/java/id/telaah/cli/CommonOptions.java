package id.telaah.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command knows. */
final class CommonOptions {
    @Option(names = "--kb", paramLabel = "FOLDER", descriptionKey = "kb-folder", defaultValue = "${sys:telaah.kb:-kb}")
    Path kb = Path.of("kb");

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            descriptionKey = "rules-folder",
            defaultValue = "${sys:telaah.rules:-rules}")
    Path rules = Path.of("rules");

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "verbose")
    boolean verbose;
}

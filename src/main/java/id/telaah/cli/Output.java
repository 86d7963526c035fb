package id.telaah.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings a text to a file or to the standard output. */
final class Output {
    private Output() {}

    static void write(Terminal terminal, @Nullable Path file, String text) throws IOException {
        if (file == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

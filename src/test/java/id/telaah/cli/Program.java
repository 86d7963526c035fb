package id.telaah.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as a process of its own, as a person starts it. */
final class Program {
    private final List<String> options;
    private final Map<String, String> environment;

    /**
     * @param options of the Java machine
     * @param environment beside what is inherited
     */
    Program(List<String> options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /** Starts it; errors go to the errors of this process. */
    Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), "id.telaah.Telaah"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end and returns what it wrote. */
    String output(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        if (code != 0) {
            throw new IOException("telaah %s ended with %d".formatted(String.join(" ", arguments), code));
        }
        return output;
    }
}

package id.telaah;

import id.telaah.cli.CommandLineFace;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Starts the program. */
public final class Telaah {
    private Telaah() {}

    public static void main(String[] args) {
        var code = CommandLineFace.run(Telaah::serve, args);
        if (code != CommandLineFace.RUNNING) {
            System.exit(code);
        }
    }

    /** Starts the server; its threads keep the process alive. */
    private static void serve(Map<String, Object> settings) {
        var application = new SpringApplication(TelaahApplication.class);
        application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}

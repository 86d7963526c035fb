package id.telaah;

import id.telaah.cli.CommandLineFace;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Starts the program. */
public final class Telaah {
    private Telaah() {}

    public static void main(String[] args) {
        var code = CommandLineFace.run(Telaah::serve, Telaah::rebuild, args);
        if (code != CommandLineFace.RUNNING) {
            System.exit(code);
        }
    }

    /** Starts the server; its threads keep the process alive. */
    private static void serve(Map<String, Object> settings) {
        var application = new SpringApplication(TelaahApplication.class);
        var data = new AtomicReference<Object>("");
        application.addListeners((ApplicationListener<ApplicationContextInitializedEvent>) event -> {
            var environment = event.getApplicationContext().getEnvironment();
            data.set(environment.getProperty("telaah.data", ""));
            StartProblems.checkPort(environment);
        });
        try {
            application.run(options(settings));
        } catch (RuntimeException e) {
            throw StartProblems.told(e, data.get());
        }
    }

    private static void rebuild(Map<String, Object> settings, IntConsumer progress) {
        try {
            SearchRebuild.run(options(settings), progress);
        } catch (RuntimeException e) {
            throw StartProblems.told(e, settings.getOrDefault("telaah.data", ""));
        }
    }

    private static String[] options(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }
}

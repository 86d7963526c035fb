package id.telaah.dossier;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import id.telaah.DatabaseEngine;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The server without its doors: database, store, queue and the module, as the settings of the program start them. */
public final class RunningServer implements AutoCloseable {
    static final LocalDate AS_OF = LocalDate.of(2024, 8, 31);

    private final ConfigurableApplicationContext context;

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @TestConfiguration
    @ComponentScan({"id.telaah.dossier", "id.telaah.store", "id.telaah.node", "id.telaah.audit", "id.telaah.assessment"
    })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        DbSchedulerAutoConfiguration.class
    })
    static class Parts {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /**
     * Starts on a database.
     *
     * @param more settings over those of the program, whose database lies in the data folder
     */
    static RunningServer start(Path data, Map<String, Object> more) {
        var settings = new java.util.HashMap<String, Object>(more);
        settings.put("telaah.data", data.toString());
        settings.put("logging.config", "classpath:logback.xml");
        var application = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(true);
        return new RunningServer(application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new)));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Dossiers dossiers() {
        return get(Dossiers.class);
    }

    EvidenceFiles files() {
        return get(EvidenceFiles.class);
    }

    Suggestions suggestions() {
        return get(Suggestions.class);
    }

    DossierProgress progress() {
        return get(DossierProgress.class);
    }

    /** Settings of a new empty database. */
    static Map<String, Object> database(DatabaseEngine engine) {
        return Map.of(
                "spring.datasource.url",
                engine.url("t" + UUID.randomUUID().toString().replace("-", "")),
                "spring.datasource.username",
                engine == DatabaseEngine.H2 ? "telaah" : "postgres");
    }

    static Viewer viewer(Role role, UUID institution, UUID agency) {
        return new Viewer(UUID.randomUUID(), "Someone", Set.of(new Grant(role, institution, agency)));
    }

    static DossierTerms terms() {
        return new DossierTerms("Kota Sukamaju", "kota", 2024, "spbe-2020", "pedoman-3-2024", AS_OF);
    }

    /** Waits until every file is at its end state and everything is judged. */
    void settle(Viewer viewer, UUID dossier) {
        await(Duration.ofMinutes(4), () -> {
            var standing = progress().standing(viewer, dossier);
            return !standing.judging() && standing.files().keySet().stream().allMatch(EvidenceFile.State::isEnd);
        });
    }

    static void await(Duration patience, BooleanSupplier condition) {
        var end = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not within " + patience);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

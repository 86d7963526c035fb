package id.telaah.review;

import id.telaah.DatabaseEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/** The modules that review stands on, started once for each database; without the doors. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "id.telaah.access",
            "id.telaah.assessment",
            "id.telaah.audit",
            "id.telaah.store",
            "id.telaah.node",
            "id.telaah.dossier",
            "id.telaah.review"
        },
        excludeFilters = @Filter(TestConfiguration.class))
class ReviewServer {
    static final Instant NOW = Instant.parse("2024-09-16T03:00:00Z");

    private static final Map<DatabaseEngine, ConfigurableApplicationContext> RUNNING = new ConcurrentHashMap<>();

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Without jobs: suggestions are those of the stored sample until a test puts others in their place. */
    static ConfigurableApplicationContext on(DatabaseEngine engine) {
        return RUNNING.computeIfAbsent(engine, database -> start(database, false));
    }

    static ConfigurableApplicationContext start(DatabaseEngine engine, boolean jobs) {
        var url = engine.url("review" + UUID.randomUUID().toString().replace("-", ""));
        return new SpringApplicationBuilder(ReviewServer.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + (engine == DatabaseEngine.H2 ? "sa" : "postgres"),
                        "--db-scheduler.enabled=" + jobs,
                        "--telaah.data=" + folder());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("telaah-review");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

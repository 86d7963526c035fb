package id.telaah;

import id.telaah.dossier.Rebuilding;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The server without its doors and its queue, as long as everything is indexed anew. */
@ComponentScan(
        basePackages = {
            "id.telaah.dossier",
            "id.telaah.store",
            "id.telaah.node",
            "id.telaah.audit",
            "id.telaah.assessment"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
final class SearchRebuild {

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    static void run(String[] settings, IntConsumer progress) {
        var application = new SpringApplication(SearchRebuild.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("logging.level.id.telaah", "WARN")); // the command itself tells
        try (var context = application.run(settings)) {
            context.getBean(Rebuilding.class).rebuild(progress);
        }
    }
}

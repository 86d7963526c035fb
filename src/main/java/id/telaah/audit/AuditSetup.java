package id.telaah.audit;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail of the server. */
@Configuration(proxyBeanMethods = false)
final class AuditSetup {
    private AuditSetup() {}

    @Bean
    static Trail trail(JdbcClient database, ObjectProvider<ActorSource> actors, Clock clock) {
        return new Trail(
                database, () -> actors.getIfAvailable(() -> () -> Actor.SYSTEM).current(), clock);
    }
}

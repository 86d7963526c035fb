package id.telaah;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The server: everything that {@code telaah serve} starts. Commands that need no server never load it. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public final class TelaahApplication {

    /** One clock for all modules, so that a test may turn it. */
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }
}

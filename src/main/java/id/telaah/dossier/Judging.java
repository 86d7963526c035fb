package id.telaah.dossier;

import id.telaah.assessment.Assessor;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads knowledge base and rules while the server starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Judging.Folders.class)
class Judging {

    /**
     * @param kb folder of the knowledge base
     * @param rules folder of the rules
     */
    @ConfigurationProperties("telaah")
    record Folders(
            @DefaultValue("kb") Path kb,
            @DefaultValue("rules") Path rules) {}

    @Bean
    Assessor assessor(Folders folders) {
        return Assessor.open(folders.kb(), folders.rules());
    }
}

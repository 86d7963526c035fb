package id.telaah.assessment;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** The assessor of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssessmentSetup.Folders.class)
final class AssessmentSetup {
    private AssessmentSetup() {}

    /**
     * @param kb folder of the knowledge base
     * @param rules folder of the rules
     * @param judging how dossiers are judged
     */
    @Validated
    @ConfigurationProperties("telaah")
    record Folders(
            @NotNull Path kb,
            @NotNull Path rules,
            @DefaultValue Judging judging) {
        /** @param memory room for what is remembered of dossiers, so that a change costs less than a judgement */
        record Judging(@DefaultValue("256MB") DataSize memory) {}
    }

    /** Loads on threads of its own while the rest of the server starts. */
    @Bean
    static Assessor assessor(Folders folders) {
        return Assessor.open(folders.kb(), folders.rules())
                .remembering(folders.judging().memory().toBytes());
    }

    /** Requests are answered meanwhile, but the server is not ready, and a fault ends it. */
    @Bean
    static ApplicationRunner knowledgeLoaded(Assessor assessor) {
        return arguments -> assessor.validated();
    }
}

package id.telaah.store;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.annotation.Validated;

/** Opens the store of the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Storage.DataFolder.class)
final class Storage {

    /** @param data the data folder of the server */
    @Validated
    @ConfigurationProperties("telaah")
    record DataFolder(@NotNull Path data) {}

    @Bean
    ContentStore contentStore(DataFolder folder) throws IOException {
        return new ContentStore(folder.data().resolve("store"));
    }
}

package id.telaah.store;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Opens the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Storage.Settings.class)
final class Storage {

    /**
     * @param folder of the originals and of what was made from them; the same for all nodes
     * @param minFree with less room nothing new is taken
     */
    @Validated
    @ConfigurationProperties("telaah.store")
    record Settings(@NotNull Path folder, @NotNull DataSize minFree) {}

    @Bean
    ContentStore contentStore(Settings settings) throws IOException {
        return new ContentStore(settings.folder(), settings.minFree().toBytes());
    }
}

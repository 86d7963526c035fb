package id.telaah.dossier;

import id.telaah.intake.Limits;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** What an operator may change about what is handed in. */
@Configuration(proxyBeanMethods = false)
final class UploadSetup {
    private static final String LARGEST = "telaah.upload.largest";

    private UploadSetup() {}

    /** @throws org.springframework.boot.context.properties.bind.BindException when the setting is no size above zero */
    @Bean
    static Limits uploadLimits(Environment environment) {
        return Binder.get(environment)
                .bind(ConfigurationPropertyName.of(LARGEST), Bindable.of(DataSize.class), new AboveZero())
                .map(largest -> Limits.DEFAULT.withFileBytes(largest.toBytes()))
                .orElse(Limits.DEFAULT);
    }

    private static final class AboveZero extends AbstractBindHandler {
        @Override
        public Object onSuccess(
                ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
            if (result instanceof DataSize size && size.toBytes() < 1) {
                throw new IllegalArgumentException("Not above zero: " + size);
            }
            return result;
        }
    }
}

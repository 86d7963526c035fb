package id.telaah.api;

import id.telaah.access.Viewer;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API. It is made when somebody asks for it first. */
@Configuration(proxyBeanMethods = false)
final class OpenApiSetup {
    private static final String TOKEN = "token";
    private static final String SESSION = "session";

    private OpenApiSetup() {}

    @Bean
    static OpenAPI openApi() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
        return new OpenAPI()
                .info(new Info()
                        .title("Telaah")
                        .version(Objects.requireNonNullElse(
                                OpenApiSetup.class.getPackage().getImplementationVersion(), "0"))
                        .description("""
                                Everything the screens do. Lists come in parts: follow `next` by `cursor`, or the Link header. \
                                Answers carry an ETag; `If-None-Match` saves the transfer, and every change of something with \
                                a version needs `If-Match`. A POST with an `Idempotency-Key` is executed once within 24 \
                                hours. Errors are problem details (RFC 9457) in the language of `Accept-Language`, \
                                Indonesian (`id`, default) or English (`en`)."""))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(SESSION))
                .components(new Components()
                        .addSchemas("Problem", ProblemSchema.schema())
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A token that a person made for a machine, tlh_..."))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("TELAAH")
                                        .description("The session of a browser; changes also need its CSRF header")));
    }

    @Bean
    static OperationCustomizer describedFailures() {
        return (operation, method) -> ProblemSchema.describe(operation, method);
    }
}

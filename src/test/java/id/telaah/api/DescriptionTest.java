package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Role;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class DescriptionTest extends ApiTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode document() {
        return Described.document(client(Role.COORDINATOR, institution()));
    }

    @Test
    void it_is_openapi_3_1_and_only_for_people_who_are_known() {
        assertThat(document().path("openapi").asString()).startsWith("3.1.");
        assertThat(stranger().get(Described.DOCUMENT).status()).isEqualTo(401);
    }

    @Test
    void every_address_of_the_api_is_described_with_how_it_may_fail() {
        var document = document();
        var missing = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.startsWith(Described.DOCUMENT))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> {
                                    var operation = document.path("paths")
                                            .path(path)
                                            .path(verb.name().toLowerCase(java.util.Locale.ROOT));
                                    if (operation.path("summary").asString("").isEmpty()
                                            || !operation.path("responses").has("401")
                                            || !operation.path("responses").has("403")
                                            || path.contains("{")
                                                    && !operation
                                                            .path("responses")
                                                            .has("404")) {
                                        missing.add(verb + " " + path);
                                    }
                                })));
        assertThat(missing).isEmpty();
    }
}

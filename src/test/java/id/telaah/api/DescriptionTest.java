package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.telaah.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
                                            .path(verb.name().toLowerCase(Locale.ROOT));
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

    /** The schema of the OpenAPI Initiative, and for what is inside of schemas that of JSON Schema itself. */
    @Test
    void it_is_valid_by_the_official_schema() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (var in = DescriptionTest.class.getResourceAsStream("/openapi/3.1/schema/2025-09-15")) {
            var openApi = registry.getSchema(Client.JSON.readTree(in));
            assertThat(openApi.validate(document())).isEmpty();
            var broken = (ObjectNode) document().deepCopy();
            broken.remove("info");
            assertThat(openApi.validate(broken)).isNotEmpty();
        }
        var schema = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        document()
                .path("components")
                .path("schemas")
                .properties()
                .forEach(one -> assertThat(schema.validate(one.getValue()))
                        .as(one.getKey())
                        .isEmpty());
    }

    private Stream<JsonNode> operations() {
        return document()
                .path("paths")
                .valueStream()
                .flatMap(path -> path.properties().stream()
                        .filter(member -> member.getKey().matches("get|put|post|patch|delete|head"))
                        .map(Map.Entry::getValue));
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_fails_with_problem_details() {
        assertThat(operations().map(operation -> operation.path("operationId").asString("")))
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.path("responses").properties())
                        .filteredOn(response -> response.getKey().compareTo("400") >= 0)
                        .isNotEmpty()
                        .allMatch(
                                response -> response.getValue().path("content").has("application/problem+json")));
    }

    @Test
    void the_page_for_people_mentions_every_operation() throws IOException {
        var page = Files.readString(Path.of("docs/api.md"));
        var missing = new TreeSet<String>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .map(verb -> verb.toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replace("/api/v1", ""))
                        .filter(operation -> !page.contains("`" + operation + "`"))
                        .forEach(missing::add));
        assertThat(missing).as("not in docs/api.md").isEmpty();
    }
}

package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers of the running application against the description it gives of itself. */
final class Described {
    static final String DOCUMENT = "/api/v1/openapi.json";
    private static final Map<String, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Described() {}

    static JsonNode document(Client client) {
        return DOCUMENTS.computeIfAbsent(
                client.base(),
                base -> client.answer("GET", DOCUMENT, BodyPublishers.noBody()).json());
    }

    /** Fails when the operation, its status or its body is not described so. Strangers are not told the description. */
    static void check(Client client, String method, String path, Client.Answer answer) {
        var bare = path.replaceFirst("\\?.*", "").replaceFirst("^http://[^/]+", "");
        if (client.token().isEmpty() || !bare.startsWith("/api/v1/") || bare.equals(DOCUMENT)) {
            return;
        }
        var template = template(document(client), bare);
        if (template.isEmpty()) {
            assertThat(answer.status()).as("status of undescribed %s", bare).isIn(400, 403, 404);
            return;
        }
        var operation = document(client).path("paths").path(template).path(method.toLowerCase(java.util.Locale.ROOT));
        if (operation.isMissingNode()) {
            assertThat(answer.status())
                    .as("undescribed %s %s", method, template)
                    .isEqualTo(405);
            return;
        }
        if (answer.status() == 304 || answer.status() == 500) {
            return;
        }
        var response = operation.path("responses").path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode())
                .as("%s %s answers %d, which is not described: %s", method, template, answer.status(), answer.text())
                .isFalse();
        body(client, method + " " + template, answer, response.path("content"));
    }

    private static void body(Client client, String what, Client.Answer answer, JsonNode content) {
        if (answer.json().isMissingNode()) {
            return;
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        assertThat(content.has(type))
                .as("%s answers %s; described is %s", what, type, content.propertyNames())
                .isTrue();
        var schema = SCHEMAS.computeIfAbsent(
                client.base() + " " + what + " " + answer.status() + type,
                key -> schema(document(client), content.path(type).path("schema")));
        assertThat(schema.validate(answer.json()).stream().map(Object::toString).toList())
                .as("%s %d: %s", what, answer.status(), answer.text())
                .isEmpty();
    }

    /** The schema of a body with everything it may refer to, and nothing may be there that is not described. */
    private static Schema schema(JsonNode document, JsonNode body) {
        var whole = Client.JSON.createObjectNode();
        whole.set("allOf", Client.JSON.createArrayNode().add(body));
        var components = (ObjectNode) document.path("components").deepCopy();
        components.path("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .filter(schema -> schema.getValue().has("properties"))
                .forEach(schema -> ((ObjectNode) schema.getValue()).put("additionalProperties", false));
        whole.set("components", components);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    /** The described path an address belongs to; one without parameters goes before one with. */
    static String template(JsonNode document, String path) {
        return document.path("paths").propertyNames().stream()
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path))
                .min(java.util.Comparator.comparing(
                        template -> template.replaceAll("[^{]", "").length()))
                .orElse("");
    }
}

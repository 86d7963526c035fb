package id.telaah.kb;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Checks YAML files against the JSON Schemas of the folder. */
final class SchemaCheck {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnowledgeFolder folder;
    private final Faults faults;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Optional<Schema>> schemas = new HashMap<>();

    SchemaCheck(KnowledgeFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** True when the file fits the schema; every difference becomes a fault. */
    boolean fits(YamlFile file, String kind) {
        var schema = schemas.computeIfAbsent(kind, this::load);
        if (schema.isEmpty()) {
            return false;
        }
        var errors = schema.get().validate(file.root());
        errors.forEach(error -> faults.add(file, pointer(error), message(error)));
        return errors.isEmpty();
    }

    private Optional<Schema> load(String kind) {
        var name = "schema/" + kind + ".schema.json";
        var content = folder.files().get(name);
        if (content == null) {
            faults.add(name, "", "the schema is missing. Maybe copy it from the distribution.");
            return Optional.empty();
        }
        try {
            return Optional.of(registry.getSchema(JSON.readTree(new String(content, StandardCharsets.UTF_8))));
        } catch (JacksonException fault) {
            faults.add(name, "", "not valid JSON: " + fault.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static String pointer(Error error) {
        var path = error.getInstanceLocation();
        var pointer = new StringBuilder();
        for (var i = 0; i < path.getNameCount(); i++) {
            pointer.append('/').append(path.getElement(i));
        }
        return pointer.toString();
    }

    private static String message(Error error) {
        var node = error.getInstanceNode();
        var value = node == null || node.isContainer() ? "" : " '" + node.asString() + "'";
        return error.getMessage() + value + ". " + hint(String.valueOf(error.getKeyword()));
    }

    private static String hint(String keyword) {
        return switch (keyword) {
            case "required" -> "Add the key, as its neighbours have it.";
            case "additionalProperties", "unevaluatedProperties" -> "Maybe a typing error in the key.";
            case "enum", "const" -> "Choose one of the values named.";
            case "type" -> "Maybe quotes, a dash or an indentation are wrong.";
            case "pattern" -> "Look at a neighbour for the form.";
            default -> "See the schema of this kind of file in schema/.";
        };
    }
}

package id.telaah.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation how it may fail, by what it takes. */
final class ProblemSchema {
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry(
                    "400", "Something in the request is missing or cannot be taken; field, value and allowed say what"),
            Map.entry("401", "Nobody is known: a token or a session is needed"),
            Map.entry("403", "Seen, but not allowed; permit says what is needed"),
            Map.entry("404", "Does not exist for the one who asks"),
            Map.entry("409", "Not possible as things stand, or somebody else was faster; nothing was changed"),
            Map.entry("410", "It is over"),
            Map.entry("412", "Not the version that was asked for; nothing was changed"),
            Map.entry("413", "Too large"),
            Map.entry("415", "Not a type that is taken here"),
            Map.entry("422", "Understood, but refused; code and detail say why and what to do"),
            Map.entry("423", "Another request is writing to it"),
            Map.entry("428", "If-Match is needed"),
            Map.entry("429", "Too many at a time"),
            Map.entry("503", "The database cannot be reached; send it again after Retry-After seconds"),
            Map.entry("507", "The store is full; nothing of the file was kept"));

    private ProblemSchema() {}

    static Schema<?> schema() {
        var schema = new JsonSchema();
        schema.types(Set.of("object"));
        schema.description("Problem details (RFC 9457); further members by type");
        text(schema, "type", "urn:telaah:problem:not-found");
        text(schema, "title", "Tidak ditemukan");
        schema.addProperty("status", typed("integer").example(404));
        text(schema, "detail", "Tidak ada yang dapat ditampilkan di alamat ini.");
        text(schema, "instance", "/api/v1/dossiers");
        schema.required(List.of("type", "title", "status"));
        return schema;
    }

    static Operation describe(Operation operation, HandlerMethod method) {
        fail(operation, "401", "403", "503");
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            fail(operation, "400", "404");
        }
        if (takes(operation, HttpHeaders.IF_MATCH)) {
            fail(operation, "409", "412", "428");
        }
        if (operation.getRequestBody() != null) {
            fail(operation, "413", "415");
        }
        if (!method.hasMethodAnnotation(GetMapping.class)) {
            fail(operation, "409", "422");
        }
        if (method.getBeanType() == UploadResource.class) {
            fail(operation, "410", "412", "413", "415", "423", "429", "507");
        }
        if (method.getBeanType() == FileResource.class && !method.hasMethodAnnotation(GetMapping.class)) {
            fail(operation, "507");
        }
        if (method.getBeanType() == ProgressResource.class) {
            fail(operation, "429");
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name(IdempotencyFilter.KEY)
                    .description("The request is executed once for this key, and answered alike for 24 hours")
                    .schema(typed("string"))
                    .example("4d1f2b9c"));
        }
        if (operation.getParameters() != null && operation.getParameters().isEmpty()) {
            operation.setParameters(null);
        }
        tag(operation);
        return operation;
    }

    private static void fail(Operation operation, String... statuses) {
        for (var status : statuses) {
            operation
                    .getResponses()
                    .computeIfAbsent(
                            status,
                            missing -> new ApiResponse()
                                    .description(WHY.get(status))
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType()
                                                            .schema(new JsonSchema()
                                                                    .$ref("#/components/schemas/Problem")))));
        }
    }

    private static void tag(Operation operation) {
        Optional.ofNullable(operation.getResponses().get("200"))
                .filter(response ->
                        response.getContent() != null && response.getContent().containsKey("application/json"))
                .ifPresent(response -> response.setHeaders(new LinkedHashMap<>(Map.of(
                        HttpHeaders.ETAG,
                        new Header()
                                .description("For If-None-Match; where there is a version, also for If-Match")
                                .schema(typed("string"))))));
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> header.equals(one.getName()));
    }

    private static void text(JsonSchema schema, String name, String example) {
        schema.addProperty(name, typed("string").example(example));
    }

    @SuppressWarnings("rawtypes")
    private static Schema typed(String type) {
        return new JsonSchema().types(Set.of(type));
    }
}

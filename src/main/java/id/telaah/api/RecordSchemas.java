package id.telaah.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes records as they are written: every component is there, and what may be null says so. */
@Component
final class RecordSchemas implements ModelConverter {
    private static final String REF = "#/components/schemas/";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var java = TypeFactory.defaultInstance().constructType(type.getType());
        if (isOurs(java)) {
            return schema(java, context);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    private static boolean isOurs(JavaType java) {
        var type = java.isCollectionLikeType() || java.isReferenceType() ? java.getContentType() : java;
        return type.getRawClass().isRecord() || type.getRawClass().isEnum();
    }

    private Schema<?> schema(JavaType java, ModelConverterContext context) {
        var type = java.getRawClass();
        if (type == Optional.class) {
            return nullable(schema(java.containedType(0), context));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return plain("array").items(schema(java.getContentType(), context));
        }
        if (Map.class.isAssignableFrom(type)) {
            return plain("object").additionalProperties(schema(java.getContentType(), context));
        }
        if (type.isEnum()) {
            return plain("string")
                    ._enum(Arrays.stream(type.getEnumConstants())
                            .map(one -> (Object) ((Enum<?>) one).name())
                            .toList());
        }
        return type.isRecord() ? record(java, context) : simple(type);
    }

    private Schema<?> record(JavaType java, ModelConverterContext context) {
        var name = unique(java);
        if (!context.getDefinedModels().containsKey(name)) {
            var schema = plain("object");
            context.defineModel(name, schema);
            for (var component : java.getRawClass().getRecordComponents()) {
                var member = member(component, java, context);
                schema.addProperty(component.getName(), member);
                if (!isLeftOut(component)) {
                    schema.addRequiredItem(component.getName());
                }
            }
            Arrays.stream(java.getRawClass().getDeclaredMethods())
                    .filter(method -> method.getName().matches("is[A-Z].*") && method.getParameterCount() == 0)
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .forEach(method -> schema.addProperty(
                            Character.toLowerCase(method.getName().charAt(2))
                                    + method.getName().substring(3),
                            plain("boolean")));
        }
        return new JsonSchema().$ref(REF + name);
    }

    private Schema<?> member(RecordComponent component, JavaType owner, ModelConverterContext context) {
        var java = TypeFactory.defaultInstance().resolveMemberType(component.getGenericType(), owner.getBindings());
        var schema = schema(java, context);
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isLeftOut(component)
                ? nullable(schema)
                : schema;
    }

    private static boolean isLeftOut(RecordComponent component) {
        var include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** Two types of one name would silently share the description of one of them. */
    private String unique(JavaType java) {
        var name = name(java);
        var type = named.computeIfAbsent(name, first -> java.getRawClass());
        if (type != java.getRawClass()) {
            throw new IllegalStateException(
                    "%s and %s are both described as %s: answer with a record of the API instead"
                            .formatted(type.getName(), java.getRawClass().getName(), name));
        }
        return name;
    }

    /** {@code PageEvidenceFile}, {@code QueueItem}. */
    private static String name(JavaType java) {
        var type = java.getRawClass();
        var name = new StringBuilder();
        if (type.getDeclaringClass() != null
                && !type.getDeclaringClass().getName().endsWith("Resource")) {
            name.append(type.getDeclaringClass().getSimpleName());
        }
        name.append(type.getSimpleName());
        java.getBindings().getTypeParameters().forEach(argument -> name.append(name(argument)));
        return name.toString();
    }

    private static Schema<?> simple(Class<?> type) {
        if (type == UUID.class) {
            return plain("string").format("uuid");
        }
        if (type == Instant.class) {
            return plain("string").format("date-time");
        }
        if (type == LocalDate.class) {
            return plain("string").format("date");
        }
        if (type == String.class) {
            return plain("string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return plain("boolean");
        }
        if (List.of(int.class, Integer.class, long.class, Long.class).contains(type)) {
            return plain("integer");
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return plain("number");
        }
        throw new IllegalStateException("No schema for %s: add it to RecordSchemas".formatted(type));
    }

    private static Schema<?> nullable(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getTypes() != null) {
            var types = new LinkedHashSet<>(schema.getTypes());
            types.add("null");
            schema.types(types);
            if (schema.getEnum() != null) {
                return new JsonSchema()
                        .anyOf(List.of(plain("string")._enum(List.copyOf(schema.getEnum())), plain("null")));
            }
            return schema;
        }
        return new JsonSchema().anyOf(List.of(schema, plain("null")));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<Object> plain(String type) {
        Schema schema = new JsonSchema();
        schema.types(Set.of(type));
        return schema;
    }
}

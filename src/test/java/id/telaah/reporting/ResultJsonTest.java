package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Reports reports = Reports.in("id");

    @Test
    void the_result_has_the_very_bytes_of_the_golden_file() throws IOException {
        assertThat(reports.json(ExampleAssessment.plain())).isEqualTo(resource("example.result.json"));
    }

    @Test
    void the_result_fits_its_schema() throws IOException {
        assertThat(faults("telaah-result-1", reports.json(ExampleAssessment.plain())))
                .isEmpty();
    }

    @Test
    void a_key_that_the_schema_does_not_know_is_a_fault() throws IOException {
        var result = (ObjectNode) JSON.readTree(reports.json(ExampleAssessment.plain()));
        result.put("surprise", true);
        assertThat(faults("telaah-result-1", result.toString())).hasSize(1);
    }

    @Test
    void a_document_as_it_was_read_fits_its_schema() throws IOException {
        for (var document : ExampleAssessment.plain().documents()) {
            assertThat(faults("telaah-document-1", reports.documentJson(document)))
                    .isEmpty();
        }
    }

    @Test
    void a_merged_file_has_the_status_of_its_first_document_and_lists_all_of_them() {
        var merged = JSON.readTree(reports.json(ExampleAssessment.plain()))
                .get("documents")
                .get(1);
        assertThat(merged.get("file").asString()).isEqualTo(ExampleAssessment.MERGED);
        assertThat(merged.get("status").asString()).isEqualTo("not-a-regulation");
        assertThat(merged.get("parts")
                        .valueStream()
                        .map(part -> part.get("status").asString()))
                .containsExactly("not-a-regulation", "draft");
    }

    @Test
    void the_index_keeps_its_exact_value_as_a_number() {
        var index = JSON.readTree(reports.json(ExampleAssessment.plain())).get("index");
        assertThat(index.get("value").isNumber()).isTrue();
        assertThat(index.get("value").toString()).isEqualTo("1.75");
        assertThat(index.get("high").toString()).isEqualTo("2");
    }

    @Test
    void what_is_contradicted_is_unmet_and_what_is_unreadable_is_undetermined() {
        var indicators = JSON.readTree(reports.json(ExampleAssessment.plain())).get("indicators");
        assertThat(state(indicators, 2, 0)).isEqualTo("unmet");
        assertThat(state(indicators, 3, 0)).isEqualTo("undetermined");
    }

    @Test
    void words_of_a_document_stay_words_in_json() {
        var quote = "kata \"kutip\", garis\nbaru, \u0001 dan <b>";
        var result = JSON.readTree(reports.json(ExampleAssessment.with(quote, "x")));
        assertThat(result.at("/indicators/0/requirements/0/citations/0/quote").asString())
                .isEqualTo(quote);
    }

    @Test
    void another_json_is_not_taken_for_a_result() {
        for (var text : List.of("{}", "[1]", "kata", "{\"schema\":\"telaah-result/9\"}")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Json.readResult(text));
        }
    }

    private static String state(JsonNode indicators, int indicator, int requirement) {
        return indicators
                .at("/%d/requirements/%d/state".formatted(indicator, requirement))
                .asString();
    }

    private static List<String> faults(String schema, String json) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry
                .getSchema(JSON.readTree(resource(schema + ".schema.json")))
                .validate(JSON.readTree(json))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(ResultJsonTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

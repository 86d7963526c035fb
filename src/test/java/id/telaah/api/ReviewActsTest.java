package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What assessors and coordinators do with a judged dossier, over HTTP. */
class ReviewActsTest extends ApiTest {
    private static final String SAMPLE = "Laporan layanan digital 2024.docx";
    private static final String REASON = "Keputusan penetapan belum ada pada berkas.";

    private DossierCase dossier;
    private Client assessor;
    private String file;

    @BeforeEach
    void judge() {
        dossier = DossierCase.open(this);
        var receipt = dossier.coordinator().form(dossier.path() + "/files", SAMPLE, DossierCase.sample(SAMPLE));
        file = receipt.json().path("files").path(0).path("id").asString();
        dossier.settled();
        assessor = client(Role.INTERNAL_ASSESSOR, dossier.institution());
    }

    private String indicator(int number) {
        return dossier.path() + "/indicators/" + number;
    }

    private JsonNode suggestion(int number) {
        return assessor.get(dossier.path() + "/suggestions/" + number).json();
    }

    private Client.Answer decide(Client client, String tag, int level, String reason) {
        var body = json(Map.of(
                "level",
                level,
                "reason",
                reason,
                "digest",
                suggestion(1).path("digest").asString()));
        return client.json("POST", indicator(1) + "/decisions", body, "If-Match", tag);
    }

    private static String json(Map<String, ?> values) {
        return Client.JSON.writeValueAsString(values);
    }

    private static void is(Client.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void of_two_assessors_who_looked_at_the_same_the_second_is_told_who_was_faster() {
        var tag = assessor.get(indicator(1)).header("ETag");
        var first = decide(assessor, tag, 1, REASON);
        is(first, 201);
        assertThat(first.json().path("level").asInt()).isEqualTo(1);
        var second = decide(client(Role.INTERNAL_ASSESSOR, dossier.institution()), tag, 2, REASON);
        is(second, 409);
        assertThat(second.problem()).isEqualTo("conflict");
        assertThat(second.json().path("action").asString()).isEqualTo("indicator.decided");
        assertThat(second.json().path("person").asString()).isEqualTo("Ayu");
        var history = assessor.get(indicator(1)).json().path("history");
        assertThat(history.size()).isEqualTo(1);
    }

    @Test
    void a_decision_needs_the_version_a_reason_and_an_assessor() {
        var body =
                json(Map.of("level", 2, "digest", suggestion(1).path("digest").asString()));
        is(assessor.json("POST", indicator(1) + "/decisions", body), 428);
        var tag = assessor.get(indicator(1)).header("ETag");
        var other = suggestion(1).path("entry").path("level").asInt() == 5 ? 4 : 5;
        var silent = decide(assessor, tag, other, "");
        is(silent, 422);
        assertThat(silent.json().path("code").asString()).isEqualTo("reason-missing");
        is(decide(assessor, tag, 6, REASON), 422);
        is(decide(dossier.coordinator(), tag, 1, REASON), 403);
        is(decide(client(Role.INTERNAL_ASSESSOR, institution()), tag, 1, REASON), 404);
        is(decide(client(Role.EXTERNAL_ASSESSOR, dossier.institution()), tag, 1, REASON), 409);
    }

    @Test
    void a_file_that_is_not_applicable_is_left_out_until_it_is_taken_back() {
        var body = json(Map.of("file", file, "ruling", "NOT_APPLICABLE", "reason", REASON));
        var tag = assessor.get(indicator(1)).header("ETag");
        is(assessor.json("POST", indicator(1) + "/verdicts", body), 428);
        is(assessor.json("POST", indicator(1) + "/verdicts", body, "If-Match", tag), 201);
        is(assessor.json("POST", indicator(1) + "/verdicts", body, "If-Match", tag), 409);
        var marked = assessor.get(indicator(1));
        assertThat(marked.json().path("omitted").size()).isEqualTo(1);
        var back = json(Map.of("file", file, "ruling", "TAKEN_BACK", "reason", REASON));
        is(assessor.json("POST", indicator(1) + "/verdicts", back, "If-Match", marked.header("ETag")), 201);
        assertThat(assessor.get(indicator(1)).json().path("omitted").size()).isZero();
        var unknown = json(
                Map.of("file", file, "ruling", "REJECTED", "reason", REASON, "citation", Map.of("quote", "tidak ada")));
        var again = assessor.get(indicator(1)).header("ETag");
        var refused = assessor.json("POST", indicator(1) + "/verdicts", unknown, "If-Match", again);
        is(refused, 422);
        assertThat(refused.json().path("code").asString()).isEqualTo("citation-unknown");
    }

    @Test
    void a_rejected_citation_is_left_out_of_the_next_suggestion_until_it_is_taken_back() {
        var cited = cited();
        var number = cited.path("entry").path("number").asInt();
        var citation = citation(cited);
        is(rule(number, citation, "ACCEPTED"), 201);
        var rejected = rule(number, citation, "REJECTED");
        is(rejected, 201);
        assertThat(rejected.json().path("ruling").asString()).isEqualTo("REJECTED");
        assertThat(rejected.json().path("citation").path("quote")).isEqualTo(citation.path("quote"));
        dossier.settled();
        assertThat(quotes(suggestion(number)))
                .doesNotContain(citation.path("quote").asString());
        assertThat(suggestion(number).path("entry").path("level").asInt())
                .isLessThanOrEqualTo(cited.path("entry").path("level").asInt());
        is(rule(number, citation, "TAKEN_BACK"), 201);
        dossier.settled();
        assertThat(suggestion(number).path("digest")).isEqualTo(cited.path("digest"));
    }

    /** A suggestion that rests on something. */
    private JsonNode cited() {
        return assessor.get(dossier.path() + "/suggestions")
                .json()
                .valueStream()
                .filter(suggestion -> !quotes(suggestion).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> quotes(JsonNode suggestion) {
        return suggestion
                .path("entry")
                .path("requirements")
                .valueStream()
                .flatMap(requirement -> requirement.path("citations").valueStream())
                .map(citation -> citation.path("quote").asString())
                .toList();
    }

    private static JsonNode citation(JsonNode suggestion) {
        return suggestion
                .path("entry")
                .path("requirements")
                .valueStream()
                .flatMap(requirement -> requirement.path("citations").valueStream())
                .findFirst()
                .orElseThrow();
    }

    private Client.Answer rule(int number, JsonNode citation, String ruling) {
        var place = Client.JSON.createObjectNode();
        place.set("page", citation.path("page"));
        place.set("locator", citation.path("locator"));
        place.set("quote", citation.path("quote"));
        var body = json(Map.of("file", file, "ruling", ruling, "reason", REASON, "citation", place));
        var tag = assessor.get(indicator(number)).header("ETag");
        return assessor.json("POST", indicator(number) + "/verdicts", body, "If-Match", tag);
    }

    @Test
    void an_agency_gets_an_indicator_a_task_and_a_word() {
        var agency = agency(dossier.institution());
        var officer =
                client(new Grant(Role.AGENCY_OFFICER, dossier.institution().id(), agency.id()));
        var lead = dossier.coordinator();
        var task = json(Map.of("indicator", 1, "agency", agency.id().toString(), "text", "Unggah notula"));
        var early = lead.json("POST", dossier.path() + "/tasks", task);
        is(early, 409);
        assertThat(early.json().path("code").asString()).isEqualTo("not-assigned");
        var duty = json(Map.of("indicator", 1, "agency", agency.id().toString(), "due", "2024-09-01"));
        var assigned = lead.json("POST", dossier.path() + "/assignments", duty);
        is(assigned, 200);
        var given = lead.json("POST", dossier.path() + "/tasks", task);
        is(given, 201);
        var path = dossier.path() + "/tasks/" + given.json().path("id").asString();
        is(officer.json("PATCH", path, "{\"done\": true}"), 428);
        is(officer.json("PATCH", path, "{\"done\": true}", "If-Match", given.header("ETag")), 200);
        is(officer.json("PATCH", path, "{\"done\": false}", "If-Match", given.header("ETag")), 403);
        is(lead.json("PATCH", path, "{\"done\": false}", "If-Match", given.header("ETag")), 412);
        is(officer.json("POST", indicator(1) + "/comments", "{\"text\": \"Sudah diunggah\"}"), 201);
        is(officer.json("POST", indicator(1) + "/comments", "{\"text\": \" \"}"), 422);
        is(officer.json("POST", indicator(2) + "/comments", "{\"text\": \"Bukan milik kami\"}"), 404);
        assertThat(lead.get(indicator(1) + "/comments").json().size()).isEqualTo(1);
        var duties = "/api/v1/assignments/" + assigned.json().path("id").asString();
        is(lead.send("DELETE", duties, BodyPublishers.noBody(), "If-Match", "\"999\""), 412);
        is(lead.send("DELETE", duties, BodyPublishers.noBody(), "If-Match", assigned.header("ETag")), 204);
    }

    @Test
    void a_stage_is_entered_only_on_its_way_and_in_its_version() {
        var lead = dossier.coordinator();
        var path = dossier.path() + "/stage";
        var tag = lead.get(path).header("ETag");
        is(lead.json("PUT", path, "{\"stage\": \"document\"}"), 428);
        is(assessor.json("PUT", path, "{\"stage\": \"document\"}", "If-Match", tag), 403);
        var far = lead.json("PUT", path, "{\"stage\": \"determination\"}", "If-Match", tag);
        is(far, 409);
        assertThat(far.json().path("code").asString()).isEqualTo("stage-no-way");
        is(lead.json("PUT", path, "{\"stage\": \"document\"}", "If-Match", tag), 200);
        is(lead.json("PUT", path, "{\"stage\": \"interview\"}", "If-Match", tag), 412);
        var late = lead.put(
                dossier.path() + "/files?path=a.txt", "Terlambat".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        is(late, 409);
        assertThat(late.json().path("code").asString()).isEqualTo("stage-closed");
    }
}

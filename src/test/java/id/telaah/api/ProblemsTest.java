package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemsTest extends ApiTest {
    private Client coordinator() {
        return client(Role.COORDINATOR, institution());
    }

    private static void isProblem(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).doesNotContain("{");
    }

    @Test
    void what_is_not_there_is_not_found_in_the_language_of_the_client() {
        var path = "/api/v1/dossiers/" + UUID.randomUUID();
        var indonesian = coordinator().get(path);
        isProblem(indonesian, 404, "not-found");
        assertThat(indonesian.json().path("title").asString()).isEqualTo("Tidak ditemukan");
        assertThat(indonesian.json().path("instance").asString()).isEqualTo(path);
        var english = coordinator().get(path, "Accept-Language", "fr, en;q=0.8, id;q=0.5");
        assertThat(english.json().path("title").asString()).isEqualTo("Not found");
        isProblem(coordinator().get("/api/v1/nowhere"), 404, "not-found");
    }

    @Test
    void a_bad_value_is_told_with_what_could_be_taken() {
        var id = coordinator().get("/api/v1/dossiers/seven");
        isProblem(id, 400, "bad-value");
        assertThat(id.json().path("field").asString()).isEqualTo("dossier");
        assertThat(id.json().path("value").asString()).isEqualTo("seven");
        assertThat(id.json().path("allowed").asString()).isEqualTo("UUID");
        isProblem(coordinator().get("/api/v1/dossiers?limit=0"), 400, "bad-value");
        isProblem(coordinator().get("/api/v1/dossiers?cursor=%C3%A9"), 400, "bad-value");
        isProblem(coordinator().get("/api/v1/search"), 400, "missing-value");
    }

    @Test
    void a_bad_body_is_told_by_its_field() {
        isProblem(coordinator().json("POST", "/api/v1/dossiers", "{"), 400, "malformed");
        isProblem(coordinator().json("POST", "/api/v1/dossiers", "{}"), 400, "missing-value");
        var type = coordinator().json("POST", "/api/v1/dossiers", "{\"year\": \"last\"}");
        isProblem(type, 400, "bad-value");
        assertThat(type.json().path("field").asString()).isEqualTo("year");
        var institution = institution();
        var unknown = client(Role.COORDINATOR, institution)
                .json("POST", "/api/v1/dossiers", DossierCase.form(institution).replace("spbe-2020", "spbe-1900"));
        isProblem(unknown, 422, "bad-value");
        assertThat(unknown.json().path("allowed").asString()).contains("spbe-2020");
    }

    @Test
    void a_wrong_method_or_type_is_told() {
        isProblem(coordinator().send("DELETE", "/api/v1/dossiers", BodyPublishers.noBody()), 405, "method-not-allowed");
        var text = coordinator()
                .send("POST", "/api/v1/dossiers", BodyPublishers.ofString("x"), "Content-Type", "text/plain");
        isProblem(text, 415, "unsupported-media-type");
    }

    @Test
    void a_second_dossier_of_a_year_is_a_conflict() {
        var dossier = DossierCase.open(this);
        var second = dossier.coordinator().json("POST", "/api/v1/dossiers", DossierCase.form(dossier.institution()));
        isProblem(second, 409, "already-open");
    }

    @Test
    void a_stranger_and_a_reading_token_get_problems_too() {
        var stranger = stranger().get("/api/v1/dossiers");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.header("Content-Type")).startsWith("application/problem+json");
        var institution = institution();
        var reading = reader(new Grant(Role.COORDINATOR, institution.id(), null));
        assertThat(reading.json("POST", "/api/v1/dossiers", DossierCase.form(institution))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_the_client_has_is_not_sent_again() {
        var dossier = DossierCase.open(this);
        var client = dossier.coordinator();
        var first = client.get(dossier.path());
        assertThat(first.header("ETag")).startsWith("\"1.");
        var again = client.get(dossier.path(), "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.raw().body()).isEmpty();
        assertThat(client.get("/api/v1/dossiers", "If-None-Match", "\"0\"").status())
                .isEqualTo(200);
    }

    @Test
    void the_texts_say_the_same_in_both_languages() {
        var indonesian =
                java.util.ResourceBundle.getBundle("id.telaah.api.messages", java.util.Locale.forLanguageTag("id"));
        var english =
                java.util.ResourceBundle.getBundle("id.telaah.api.messages", java.util.Locale.forLanguageTag("en"));
        assertThat(english.keySet()).containsAll(indonesian.keySet());
    }
}

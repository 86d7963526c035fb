package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the door tells those whose request never reaches the API. */
class ApiDoorTest extends ServerTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BODY = "{\"name\": \"Kota %s\", \"kind\": \"kota\"}";
    private static final String ADDRESS = "/api/v1/institutions";

    private static void isProblem(HttpResponse<String> answer, int status, String code, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:telaah:problem:" + code);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).contains(words);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
    }

    @Test
    void a_stranger_is_told_in_their_language_what_is_missing() {
        isProblem(stranger().get(ADDRESS), 401, "unknown-caller", "masuk lebih dahulu");
        isProblem(stranger().get(ADDRESS, "Accept-Language", "en"), 401, "unknown-caller", "sign in first");
        var token = stranger().get(ADDRESS, "Authorization", "Bearer tlh_none", "Accept-Language", "fr, en;q=0.5");
        isProblem(token, 401, "unknown-caller", "sign in first");
    }

    @Test
    void a_session_changes_something_only_with_its_csrf_token() {
        var administrator = signedIn(person(new Grant(Role.ADMINISTRATOR, null, null)));
        var body = BODY.formatted(UUID.randomUUID());
        assertThat(administrator.get(ADDRESS).statusCode()).isEqualTo(200);
        var without = administrator.send("POST", ADDRESS, body, "Content-Type", "application/json");
        isProblem(without, 403, "csrf-token-needed", "X-CSRF-TOKEN");
        var wrong = administrator.send(
                "POST",
                ADDRESS,
                body,
                "Content-Type",
                "application/json",
                "X-CSRF-TOKEN",
                "0",
                "Accept-Language",
                "en");
        isProblem(wrong, 403, "csrf-token-needed", "session of a browser");
        var right = administrator.change("/password", "POST", ADDRESS, body, "Content-Type", "application/json");
        assertThat(right.statusCode()).as(right.body()).isEqualTo(201);
    }

    @Test
    void who_has_a_given_password_is_told_to_change_it_first() {
        var wanted = new id.telaah.access.Person(
                UUID.randomUUID(), 1, "p" + UUID.randomUUID(), "Ayu", Optional.empty(), "id", true, Set.of());
        var added = people.add(ROOT, wanted);
        var caller = stranger().signedIn(added.person().login(), added.password());
        isProblem(caller.get(ADDRESS), 403, "password-change-needed", "kata sandi");
    }
}

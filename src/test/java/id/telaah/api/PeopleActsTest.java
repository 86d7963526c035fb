package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PeopleActsTest extends ApiTest {
    private static final String PEOPLE = "/api/v1/people";

    private final String login = "p" + UUID.randomUUID();

    private Client administrator() {
        return client(new Grant(Role.ADMINISTRATOR, null, null));
    }

    private String person(String grants) {
        return "{\"login\": \"%s\", \"name\": \"Budi\", \"grants\": [%s]}".formatted(login, grants);
    }

    private static String grant(Role role, Institution institution) {
        return "{\"role\": \"%s\", \"institution\": \"%s\"}".formatted(role, institution.id());
    }

    private static void is(Client.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void somebody_is_added_once_and_changed_only_in_the_present_version() {
        var client = administrator();
        var added = client.json("POST", PEOPLE, person(""));
        is(added, 201);
        assertThat(added.json().path("password").asString()).isNotBlank();
        var again = client.json("POST", PEOPLE, person(""));
        is(again, 422);
        assertThat(again.problem()).isEqualTo("unfit-value");
        var path = added.header("Location");
        is(client.json("PATCH", path, "{\"name\": \"Budiman\"}"), 428);
        var changed = client.json("PATCH", path, "{\"name\": \"Budiman\"}", "If-Match", added.header("ETag"));
        is(changed, 200);
        assertThat(changed.json().path("name").asString()).isEqualTo("Budiman");
        assertThat(changed.json().path("login").asString()).isEqualTo(login);
        is(client.json("PATCH", path, "{\"name\": \"Bud\"}", "If-Match", added.header("ETag")), 412);
    }

    @Test
    void a_role_is_given_and_taken_and_a_password_is_told_once() {
        var client = administrator();
        var institution = institution();
        var path = client.json("POST", PEOPLE, person("")).header("Location");
        is(client.json("PUT", path + "/grants", grant(Role.AUDITOR, institution)), 204);
        is(client.json("PUT", path + "/grants", grant(Role.AUDITOR, institution)), 204);
        assertThat(client.get(path).json().path("grants").size()).isEqualTo(1);
        var taken = path + "/grants?role=AUDITOR&institution=" + institution.id();
        is(client.send("DELETE", taken, BodyPublishers.noBody()), 204);
        is(client.send("DELETE", taken, BodyPublishers.noBody()), 404);
        assertThat(client.get(path).json().path("grants").size()).isZero();
        var password = client.send("POST", path + "/password", BodyPublishers.noBody());
        is(password, 200);
        assertThat(password.json().path("password").asString()).isNotBlank();
    }

    @Test
    void a_coordinator_adds_officers_of_the_own_agencies_and_nobody_else() {
        var institution = institution();
        var agency = agency(institution).id();
        var client = client(Role.COORDINATOR, institution);
        is(client.json("POST", PEOPLE, person(grant(Role.INTERNAL_ASSESSOR, institution))), 403);
        var office = "{\"role\": \"AGENCY_OFFICER\", \"institution\": \"%s\", \"agency\": \"%s\"}";
        is(client.json("POST", PEOPLE, person(office.formatted(institution().id(), agency))), 403);
        var added = client.json("POST", PEOPLE, person(office.formatted(institution.id(), agency)));
        is(added, 201);
        is(client.json("PUT", added.header("Location") + "/grants", grant(Role.COORDINATOR, institution)), 403);
    }
}

package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Permit;
import id.telaah.access.Role;
import id.telaah.access.Tokens;
import id.telaah.access.Tokens.Made;
import id.telaah.access.Viewer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The door of machines beside that of people: who is let in, and how each door says no. */
class TokenDoorTest extends ServerTest {
    private static final String DOSSIERS = "/api/v1/dossiers";

    static final String HTML = "text/html";

    @Autowired
    private Tokens tokens;

    private Viewer owner;

    @BeforeEach
    void employ() {
        var grant = new Grant(Role.COORDINATOR, institution().id(), null);
        owner = new Viewer(person(grant).id(), "Ayu", Set.of(grant));
    }

    private Made token(boolean readOnly, Duration lifetime) {
        return tokens.make(owner, "mesin", Set.of(Permit.READ_DOSSIER), readOnly, lifetime);
    }

    private HttpResponse<String> send(String method, String path, String secret) {
        return stranger().send(method, path, "", "Authorization", "Bearer " + secret);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
    }

    @Test
    void a_good_token_opens_and_makes_no_session() {
        var answer = send("GET", DOSSIERS, token(true, Duration.ofDays(1)).secret());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_unknown_an_ended_and_a_revoked_token_are_strangers() throws InterruptedException {
        isProblem(send("GET", DOSSIERS, Tokens.PREFIX + "unknown"), 401);
        var ended = token(true, Duration.ofMillis(1));
        Thread.sleep(20);
        isProblem(send("GET", DOSSIERS, ended.secret()), 401);
        var revoked = token(true, Duration.ofDays(1));
        tokens.revoke(owner, revoked.token().id());
        isProblem(send("GET", DOSSIERS, revoked.secret()), 401);
    }

    @Test
    void a_reading_token_changes_nothing() {
        isProblem(send("POST", DOSSIERS, token(true, Duration.ofDays(1)).secret()), 403);
    }

    @Test
    void a_token_opens_no_screen() {
        var answer = send("GET", "/password", token(false, Duration.ofDays(1)).secret());
        assertThat(Caller.location(answer)).endsWith("/login");
    }

    @Test
    void what_is_not_theirs_does_not_exist_at_either_door() {
        var unknown = UUID.randomUUID();
        isProblem(
                send(
                        "GET",
                        DOSSIERS + "/" + unknown,
                        token(true, Duration.ofDays(1)).secret()),
                404);
        isScreen(signedIn(person()).get("/admin/institutions/" + unknown, "Accept", HTML), 404);
    }

    @Test
    void what_nobody_made_is_a_screen_for_people_and_a_problem_for_machines() {
        isScreen(signedIn(person()).get("/nothing-here", "Accept", HTML), 404);
        isProblem(
                send(
                        "GET",
                        "/api/v1/nothing-here",
                        token(true, Duration.ofDays(1)).secret()),
                404);
    }

    static void isScreen(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception").doesNotContain("id.telaah");
    }
}

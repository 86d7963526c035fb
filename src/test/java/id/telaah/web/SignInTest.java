package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.audit.Trail;
import id.telaah.audit.TrailQuery;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends ServerTest {
    @Autowired
    private Trail trail;

    private static HttpResponse<String> signIn(Caller caller, String login, String password) {
        return caller.post("/login", "/login", Map.of("username", login, "password", password));
    }

    @Test
    void a_stranger_is_led_to_the_login_and_a_machine_is_told_401() {
        var page = stranger().get("/password");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(Caller.location(page)).endsWith("/login");
        var api = stranger().get("/api/v1/me");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void the_right_password_opens_and_the_trail_knows_who_came() {
        var person = person();
        var caller = signedIn(person);
        assertThat(caller.get("/password").statusCode()).isEqualTo(200);
        var entry = trail.read(TrailQuery.newest(Optional.empty(), 1)).get(0);
        assertThat(entry.action()).isEqualTo("person.signed-in");
        assertThat(entry.actor().id()).isEqualTo(person.id().toString());
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    void a_wrong_password_and_an_unknown_login_look_alike() {
        var wrong = signIn(stranger(), person().login(), "something else 1");
        var unknown = signIn(stranger(), "nobody-at-all", "something else 1");
        assertThat(Caller.location(wrong)).endsWith("/login?refused").isEqualTo(Caller.location(unknown));
    }

    @Test
    void the_login_tells_of_a_refusal_only_after_one() {
        assertThat(stranger().get("/login").body()).doesNotContain("role=\"alert\"");
        assertThat(stranger().get("/login?refused").body()).containsOnlyOnce("role=\"alert\"");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = stranger()
                .send("POST", "/login", "username=a&password=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_new_session_begins_with_the_login() {
        var caller = stranger();
        var before = cookie(caller.get("/login"));
        var after = cookie(signIn(caller, person().login(), PASSWORD));
        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("TELAAH="))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_given_password_must_be_changed_before_anything_else() {
        var login = "p" + UUID.randomUUID();
        var added = people.add(
                ROOT, new Person(UUID.randomUUID(), 1, login, "Baru", Optional.empty(), "id", true, Set.of()));
        var caller = stranger().signedIn(login, added.password());
        assertThat(Caller.location(caller.get("/"))).endsWith("/password");
        assertThat(change(caller, added.password(), "short").statusCode()).isEqualTo(400);
        assertThat(Caller.location(change(caller, added.password(), PASSWORD))).endsWith("/");
        assertThat(caller.get("/password").statusCode()).isEqualTo(200);
        assertThat(Caller.location(caller.get("/"))).doesNotContain("/password");
    }

    private static HttpResponse<String> change(Caller caller, String present, String wanted) {
        return caller.post("/password", "/password", Map.of("present", present, "wanted", wanted, "again", wanted));
    }

    @Test
    void who_may_not_come_in_any_more_is_out_at_once() {
        var person = person(new Grant(Role.AUDITOR, null, null));
        var caller = signedIn(person);
        var now = people.person(ROOT, person.id());
        people.change(
                ROOT,
                new Person(now.id(), now.version(), now.login(), now.name(), now.email(), "id", false, now.grants()));
        assertThat(Caller.location(caller.get("/password"))).endsWith("/login");
    }

    @Test
    void logout_ends_the_session() {
        var caller = signedIn(person());
        assertThat(Caller.location(caller.post("/password", "/logout", Map.of())))
                .endsWith("/login?left");
        assertThat(caller.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void browsers_are_told_to_run_nothing_foreign() {
        var headers = stranger().get("/login").headers();
        var policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(stranger().get("/login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(Optional.of(policy));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }
}

package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import id.telaah.access.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at a provider of OpenID Connect. */
class ElsewhereTest extends ServerTest {
    private static final String START = "/oauth2/authorization/kota";
    private static IdentityProvider provider;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) throws IOException, JOSEException {
        provider = new IdentityProvider();
        var client = "spring.security.oauth2.client.";
        settings.add(client + "registration.kota.client-id", () -> "telaah");
        settings.add(client + "registration.kota.client-secret", () -> "rahasia");
        settings.add(client + "registration.kota.scope", () -> "openid,email");
        settings.add(client + "registration.kota.client-name", () -> "Masuk dengan SSO");
        settings.add(client + "provider.kota.issuer-uri", provider::issuer);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void the_login_leads_there_by_a_link_which_no_content_policy_stops() {
        assertThat(stranger().get("/login").body()).contains("href=\"" + START + "\"", "Masuk dengan SSO");
        assertThat(Caller.location(stranger().get(START))).startsWith(provider.issuer() + "/authorize");
    }

    @Test
    void a_person_with_the_verified_address_comes_in() throws Exception {
        var email = UUID.randomUUID() + "@kota.example";
        withEmail(email);
        provider.claim(email, true);
        var caller = stranger();
        assertThat(Caller.location(arrive(caller))).doesNotContain("/login");
        assertThat(caller.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_that_is_not_verified_or_not_known_stays_outside() throws Exception {
        var email = UUID.randomUUID() + "@kota.example";
        withEmail(email);
        provider.claim(email, false);
        isRefused();
        provider.claim("unknown@kota.example", true);
        isRefused();
    }

    private void isRefused() throws Exception {
        var caller = stranger();
        assertThat(Caller.location(arrive(caller))).endsWith("/login?stranger");
        assertThat(Caller.location(caller.get("/password"))).endsWith("/login");
        assertThat(caller.get("/login?stranger").body()).containsOnlyOnce("role=\"alert\"");
    }

    /** From the link on the login over the provider back to here. */
    private HttpResponse<String> arrive(Caller caller) throws Exception {
        var there = HttpRequest.newBuilder(URI.create(Caller.location(caller.get(START))))
                .build();
        var back = HttpClient.newHttpClient().send(there, BodyHandlers.discarding());
        var address = URI.create(Caller.location(back));
        return caller.get(address.getRawPath() + "?" + address.getRawQuery());
    }

    /** Somebody with an address, who never had the password that was given. */
    private void withEmail(String email) {
        var login = "p" + UUID.randomUUID();
        people.add(ROOT, new Person(UUID.randomUUID(), 1, login, "Ayu", Optional.of(email), "id", true, Set.of()));
    }
}

package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdempotencyTest extends ApiTest {
    @Autowired
    private JdbcClient database;

    @Autowired
    private KeptAnswers answers;

    private final String key = UUID.randomUUID().toString();
    private final String name = "Kota " + UUID.randomUUID();

    private Client.Answer add(Client client, String wanted) {
        var body = "{\"name\": \"%s\", \"kind\": \"kota\"}".formatted(wanted);
        return client.json("POST", "/api/v1/institutions", body, "Idempotency-Key", key);
    }

    private Client administrator() {
        return client(new Grant(Role.ADMINISTRATOR, null, null));
    }

    private int count() {
        return database.sql("select count(*) from institution where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    @Test
    void a_repeated_request_gets_the_first_answer_and_does_nothing() {
        var client = administrator();
        var first = add(client, name);
        var second = add(client, name);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_key_of_another_request_is_refused() {
        var client = administrator();
        add(client, name);
        var other = add(client, name + " Baru");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-of-another-request");
    }

    @Test
    void keys_of_different_people_do_not_meet() {
        assertThat(add(administrator(), name).status()).isEqualTo(201);
        assertThat(add(administrator(), name).status()).isEqualTo(422);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_refused_request_may_be_repeated_with_its_key() {
        var client = administrator();
        assertThat(add(client, "").status()).isEqualTo(422);
        assertThat(add(client, name).status()).isEqualTo(201);
    }

    @Test
    void of_two_at_the_same_time_one_is_executed() throws Exception {
        var client = administrator();
        var both = Executors.newFixedThreadPool(4);
        try {
            var results = both.invokeAll(Stream.<Callable<Client.Answer>>generate(() -> () -> add(client, name))
                    .limit(4)
                    .toList());
            for (var result : results) {
                assertThat(result.get().status()).as(result.get().text()).isIn(201, 409);
            }
        } finally {
            both.shutdown();
        }
        assertThat(count()).isEqualTo(1);
        assertThat(add(client, name).status()).isEqualTo(201);
    }

    @Test
    void an_upload_is_repeated_without_a_second_version() {
        var dossier = DossierCase.open(this);
        var content = DossierCase.sample("Laporan layanan digital 2024.docx");
        var first = dossier.coordinator().form(dossier.path() + "/files", "a.docx", content, "Idempotency-Key", key);
        var again = dossier.coordinator().form(dossier.path() + "/files", "a.docx", content, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        content[0]++;
        var other = dossier.coordinator().form(dossier.path() + "/files", "a.docx", content, "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void keys_are_forgotten_after_a_day() {
        add(administrator(), name);
        assertThat(answers.clean()).isZero();
        database.sql("update idempotency_key set made_at = dateadd('hour', -25, made_at) where chosen = ?")
                .param(key)
                .update();
        assertThat(answers.clean()).isEqualTo(1);
    }
}

package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

@Timeout(120)
class ProgressTest extends ApiTest {
    /** A few seconds, and what a busy machine adds; without looking again a stream lasts five minutes. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private ProgressStreams streams;

    private static HttpResponse<java.io.InputStream> follow(Client client, DossierCase dossier)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(client.base() + dossier.path() + "/progress"))
                .header("Authorization", "Bearer " + client.token())
                .header("Accept", "text/event-stream");
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    private HttpResponse<java.io.InputStream> follow(DossierCase dossier, String last)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(dossier.coordinator().base() + dossier.path() + "/progress"))
                .header("Authorization", "Bearer " + dossier.coordinator().token())
                .header("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
    }

    /** The lines of a stream up to one that begins with a text. */
    private static String until(HttpResponse<java.io.InputStream> answer, String start) throws IOException {
        var lines = new ArrayList<String>();
        try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.startsWith(start)) {
                    return String.join("\n", lines);
                }
            }
        }
        throw new IllegalStateException("The stream ended before " + start + ": " + lines);
    }

    @Test
    void a_stream_begins_with_the_standing_and_tells_of_what_changes() throws IOException, InterruptedException {
        var dossier = DossierCase.open(this);
        var first = follow(dossier, "");
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        var standing = until(first, "data:");
        assertThat(standing).contains("event:standing").contains("id:").contains("\"judging\":");
        var id = standing.replaceAll("(?s).*id:(\\d+).*", "$1");
        var name = "Laporan layanan digital 2024.docx";
        dossier.coordinator().form(dossier.path() + "/files", name, DossierCase.sample(name));
        var changed = until(follow(dossier, id), "data:");
        assertThat(changed).contains("event:file").contains(name);
    }

    @Test
    void nobody_holds_more_than_a_few_streams() throws IOException, InterruptedException {
        var dossier = DossierCase.open(this);
        for (int i = 0; i < ProgressStreams.MOST_OF_ONE_PERSON; i++) {
            assertThat(follow(dossier, "").statusCode()).isEqualTo(200);
        }
        assertThat(follow(dossier, "").statusCode()).isEqualTo(429);
        assertThat(streams.count()).isGreaterThanOrEqualTo(ProgressStreams.MOST_OF_ONE_PERSON);
    }

    /** What came until the stream was ended, or broken off where nobody is known any more. */
    private static String toItsEnd(HttpResponse<java.io.InputStream> stream) {
        var text = new ByteArrayOutputStream();
        try (var body = stream.body()) {
            body.transferTo(text);
        } catch (IOException brokenOff) {
            return text.toString(StandardCharsets.UTF_8);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_stream_ends_soon_after_the_role_or_the_token_was_taken_away() throws IOException, InterruptedException {
        var dossier = DossierCase.open(this);
        var role = new Grant(Role.INTERNAL_ASSESSOR, dossier.institution().id(), null);
        var assessor = client(role);
        var other = client(role);
        var streams = List.of(follow(assessor, dossier), follow(other, dossier));
        var me = assessor.get("/api/v1/me").json().path("viewer").path("person").asString();
        people.take(ROOT, UUID.fromString(me), role);
        var owner = UUID.fromString(
                other.get("/api/v1/me").json().path("viewer").path("person").asString());
        tokens.revoke(ROOT, tokens.of(ROOT, owner).get(0).id());
        var taken = System.nanoTime();
        for (var stream : streams) {
            assertThat(toItsEnd(stream)).contains("event:standing");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - taken)).isLessThan(SOON);
    }
}

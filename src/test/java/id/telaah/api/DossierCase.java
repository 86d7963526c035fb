package id.telaah.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Institution;
import id.telaah.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A new dossier that was opened through the API.
 *
 * @param path address of the dossier
 */
record DossierCase(Institution institution, Client coordinator, String path) {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    static DossierCase open(ApiTest test) {
        var institution = test.institution();
        var coordinator = test.client(Role.COORDINATOR, institution);
        var opened = coordinator.json("POST", "/api/v1/dossiers", form(institution));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return new DossierCase(institution, coordinator, opened.header("Location"));
    }

    static String form(Institution institution) {
        return """
                {"institution": "%s", "institutionName": "Kota Sukamaju", "institutionKind": "kota", "year": 2024,
                 "instrument": "spbe-2020", "edition": "pedoman-3-2024", "asOf": "2024-09-30"}""".formatted(institution.id());
    }

    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of("samples/kota-sukamaju").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until everything was read and judged. */
    DossierCase settled() {
        var end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var standing = coordinator.get(path + "/standing").json();
            var waiting = standing.path("files").path("RECEIVED").asInt(0)
                    + standing.path("files").path("READING").asInt(0);
            if (waiting == 0 && !standing.path("judging").asBoolean()) {
                return this;
            }
            sleep();
        }
        throw new IllegalStateException(
                "Still not judged: " + coordinator.get(path + "/standing").text());
    }

    private static void sleep() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

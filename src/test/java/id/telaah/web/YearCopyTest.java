package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Person;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dossier is opened as a copy of the year before. */
class YearCopyTest extends ServerTest {
    private static final String FILE = "notula rapat SPBE.txt";

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private Assignments assignments;

    @Test
    void files_come_as_old_evidence_and_assignments_with_a_new_due_date() throws IOException {
        var here = institution();
        var lead = coordinator(here);
        var earlier = lastYear(here, lead);
        var caller = signedIn(lead);
        var proposal = caller.get("/dossiers/new?from=" + earlier.id()).body();
        assertThat(proposal)
                .contains("value=\"2025\"", "value=\"2025-08-31\"", "value=\"%s\" selected".formatted(earlier.id()));
        var answer = caller.post("/dossiers/new", "/dossiers", fields(here, earlier));
        assertThat(answer.statusCode()).isEqualTo(302);
        var list = caller.get(Caller.location(answer).replaceAll("https?://[^/]+", ""))
                .body();
        assertThat(list).contains(FILE, words().get("files.old"), "1 berkas dibawa sebagai bukti lama dan 1 penugasan");
        var copy = copyOf(lead, earlier);
        assertThat(assignments.of(viewer(lead), copy.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo("2025-07-01"));
        var indicator =
                caller.get("/dossiers/%s/indicators/3".formatted(copy.id())).body();
        assertThat(indicator).contains(FILE, words().get("files.old"));
        assertThat(caller.get("/dossiers/" + copy.id()).body()).contains("/dossiers/" + earlier.id());
    }

    @Test
    void a_dossier_of_another_institution_is_refused_and_nothing_is_opened() throws IOException {
        var here = institution();
        var there = institution();
        var lead = person(grant(here), grant(there));
        var earlier = lastYear(there, lead);
        var caller = signedIn(lead);
        var answer = caller.post("/dossiers/new", "/dossiers", fields(here, earlier));
        assertThat(answer.body()).contains(words().get("opening.from.other"));
        assertThat(dossiers.list(viewer(lead))).containsExactly(dossiers.get(viewer(lead), earlier.id()));
        var stranger = signedIn(coordinator(institution()));
        assertThat(stranger.get("/dossiers/new?from=" + earlier.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_day_that_is_none_is_said_beside_its_field() throws IOException {
        var here = institution();
        var lead = coordinator(here);
        var fields = fields(here, lastYear(here, lead));
        fields.put("due", "besok");
        var answer = signedIn(lead).post("/dossiers/new", "/dossiers", fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words().get("opening.due.wrong"));
    }

    private Dossier lastYear(Institution institution, Person lead) throws IOException {
        var terms = new DossierTerms(
                institution.name(), "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var dossier = dossiers.open(viewer(lead), institution.id(), terms);
        var content = new ByteArrayInputStream("Notula rapat SPBE".getBytes(StandardCharsets.UTF_8));
        files.receive(viewer(lead), dossier.id(), FILE, content, Set.of(3));
        var agency = directory.addAgency(ROOT, institution.id(), "Dinas Kominfo");
        assignments.assign(viewer(lead), dossier.id(), 3, agency.id(), LocalDate.of(2024, 7, 1));
        return dossier;
    }

    private Dossier copyOf(Person lead, Dossier earlier) {
        return dossiers.list(viewer(lead)).stream()
                .filter(one -> earlier.id().equals(one.copiedFrom()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> fields(Institution institution, Dossier earlier) {
        return new HashMap<>(Map.of(
                "institution", institution.id().toString(),
                "name", institution.name(),
                "year", "2025",
                "edition", "spbe-2020/pedoman-3-2024",
                "asOf", "2025-08-31",
                "from", earlier.id().toString(),
                "due", "2025-07-01"));
    }

    private Person coordinator(Institution institution) {
        return person(grant(institution));
    }

    private static Grant grant(Institution institution) {
        return new Grant(Role.COORDINATOR, institution.id(), null);
    }

    private static Viewer viewer(Person person) {
        return Town.viewer(person);
    }

    private static Map<String, String> words() {
        return MessageFiles.read("messages.properties");
    }
}

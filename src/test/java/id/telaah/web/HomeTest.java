package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.review.JudgedSample;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first screen tells every role what waits for it, and where it is done. */
class HomeTest extends ServerTest {
    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient database;

    @Test
    void each_role_finds_its_next_step_as_a_link() {
        var here = institution();
        var agency = directory.addAgency(ROOT, here.id(), "Dinas Kominfo").id();
        var lead = new Viewer(UUID.randomUUID(), "Ratna", Set.of(new Grant(Role.COORDINATOR, here.id(), null)));
        var terms =
                new DossierTerms(here.name(), "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var dossier = dossiers.open(lead, here.id(), terms).id();
        JudgedSample.into(database, dossier, lead.person());
        assignments.assign(lead, dossier, 2, agency, LocalDate.of(2090, 1, 31));
        var path = "href=\"/dossiers/" + dossier;
        assertThat(home(Role.AGENCY_OFFICER, here, agency)).contains(path + "/agency\"", "31 Jan 2090");
        assertThat(home(Role.INTERNAL_ASSESSOR, here, null))
                .contains(path + "/queue?attention=CONFLICT\"", path + "/queue\"");
        assertThat(home(Role.COORDINATOR, here, null)).contains(path + "/assignments\"", "Tugaskan 46 indikator");
        assertThat(home(Role.AUDITOR, here, null)).contains("href=\"/trail#chain\"");
        assertThat(home(Role.EXTERNAL_ASSESSOR, here, null)).doesNotContain("class=\"steps\"");
    }

    @Test
    void a_coordinator_without_any_evaluation_is_sent_to_open_one() {
        assertThat(home(Role.COORDINATOR, institution(), null)).contains("Buka penilaian pertama");
    }

    private String home(Role role, Institution institution, @Nullable UUID agency) {
        return signedIn(person(new Grant(role, institution.id(), agency)))
                .get("/")
                .body();
    }
}

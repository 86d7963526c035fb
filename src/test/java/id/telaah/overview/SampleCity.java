package id.telaah.overview;

import id.telaah.access.Agency;
import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Institution;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.review.JudgedSample;
import id.telaah.review.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city with the judged sample, two agencies that answer for some indicators, and a task for one of them. */
final class SampleCity {
    static final String TASK = "Lampirkan daftar hadir rapat yang ditandatangani.";
    /** Indicators of the first agency; the second one has the ones after them. */
    static final List<Integer> OWN = List.of(1, 2, 8, 32);

    private static final List<Integer> OTHERS = List.of(3, 4, 5);

    private final Directory directory;
    private final Dossiers dossiers;
    private final Assignments assignments;
    private final Tasks tasks;
    private final JdbcClient database;

    SampleCity(Directory directory, Dossiers dossiers, Assignments assignments, Tasks tasks, JdbcClient database) {
        this.directory = directory;
        this.dossiers = dossiers;
        this.assignments = assignments;
        this.tasks = tasks;
        this.database = database;
    }

    /** One city: where it is, and who works there. */
    record City(Institution institution, Agency agency, Agency other, UUID dossier) {
        Grant grant(Role role) {
            return new Grant(role, institution.id(), role == Role.AGENCY_OFFICER ? agency.id() : null);
        }

        String path(String below) {
            return "/dossiers/" + dossier + below;
        }
    }

    City found(Viewer root) {
        var institution = directory.addInstitution(root, "Kota Sukamaju " + UUID.randomUUID(), "kota");
        var agency = directory.addAgency(root, institution.id(), "Dinas Komunikasi dan Informatika");
        var other = directory.addAgency(root, institution.id(), "Badan Perencanaan Pembangunan, Riset dan Inovasi");
        var lead = new Viewer(UUID.randomUUID(), "Ratna", Set.of(new Grant(Role.COORDINATOR, institution.id(), null)));
        judged(lead, institution, 2023);
        var dossier = judged(lead, institution, 2024);
        database.sql("update evidence_file set agency = ? where dossier = ?")
                .params(agency.id(), dossier)
                .update();
        var today = LocalDate.now();
        OWN.forEach(one -> assignments.assign(lead, dossier, one, agency.id(), today.plusDays(one - 4L)));
        OTHERS.forEach(one -> assignments.assign(lead, dossier, one, other.id(), null));
        tasks.give(lead, dossier, 2, agency.id(), TASK, today.minusDays(3));
        return new City(institution, agency, other, dossier);
    }

    private UUID judged(Viewer lead, Institution institution, int year) {
        var terms = new DossierTerms(
                "Kota Sukamaju", "kota", year, "spbe-2020", "pedoman-3-2024", LocalDate.of(year, 8, 31));
        var dossier = dossiers.open(lead, institution.id(), terms).id();
        JudgedSample.into(database, dossier, lead.person());
        return dossier;
    }
}

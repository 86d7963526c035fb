package id.telaah.review;

import id.telaah.DatabaseEngine;
import id.telaah.access.Directory;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.Assignments;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.DossierTerms;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.review.Justification.Changes;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city of its own with the sample judged, and everybody who has to do with it. */
final class ReviewWorld {
    static final String REASON = "Keputusan penetapan belum ada pada berkas.";

    final UUID institution;
    final UUID agency;
    final UUID otherAgency;
    final Viewer coordinator;
    final Viewer internal;
    final Viewer external;
    final Viewer auditor;
    final Viewer officer;
    final Viewer otherOfficer;
    final Viewer administrator =
            new Viewer(UUID.randomUUID(), "Adi", Set.of(new Grant(Role.ADMINISTRATOR, null, null)));

    final JdbcClient database;
    final Stages stages;
    final Decisions decisions;
    final Verdicts verdicts;
    final Remarks remarks;
    final Tasks tasks;
    final Reviews reviews;
    final Boards boards;
    final Duties duties;
    final Assignments assignments;
    final Dossiers dossiers;
    final Suggestions suggestions;
    final UUID dossier;

    final ApplicationContext server;

    ReviewWorld(DatabaseEngine engine) {
        this(ReviewServer.on(engine));
        JudgedSample.into(database, dossier, coordinator.person());
    }

    /** With an empty dossier. */
    ReviewWorld(ApplicationContext server) {
        this.server = server;
        database = server.getBean(JdbcClient.class);
        stages = server.getBean(Stages.class);
        decisions = server.getBean(Decisions.class);
        verdicts = server.getBean(Verdicts.class);
        remarks = server.getBean(Remarks.class);
        tasks = server.getBean(Tasks.class);
        reviews = server.getBean(Reviews.class);
        boards = server.getBean(Boards.class);
        duties = server.getBean(Duties.class);
        assignments = server.getBean(Assignments.class);
        dossiers = server.getBean(Dossiers.class);
        suggestions = server.getBean(Suggestions.class);
        var directory = server.getBean(Directory.class);
        institution = directory
                .addInstitution(administrator, "Kota " + UUID.randomUUID(), "kota")
                .id();
        agency =
                directory.addAgency(administrator, institution, "Dinas Kominfo").id();
        otherAgency = directory.addAgency(administrator, institution, "Bappeda").id();
        coordinator = person("Citra", Role.COORDINATOR, null);
        internal = person("Ira", Role.INTERNAL_ASSESSOR, null);
        external = person("Eko", Role.EXTERNAL_ASSESSOR, null);
        auditor = person("Ayu", Role.AUDITOR, null);
        officer = person("Oki", Role.AGENCY_OFFICER, agency);
        otherOfficer = person("Ola", Role.AGENCY_OFFICER, otherAgency);
        dossier = opened(2024);
    }

    /** A dossier of a year with the judged sample in it. */
    UUID judged(int year) {
        var opened = opened(year);
        JudgedSample.into(database, opened, coordinator.person());
        return opened;
    }

    private UUID opened(int year) {
        var terms = new DossierTerms(
                "Kota Sukamaju", "kota", year, "spbe-2020", "pedoman-3-2024", LocalDate.of(year, 8, 31));
        return dossiers.open(coordinator, institution, terms).id();
    }

    Viewer person(String name, Role role, @Nullable UUID ofAgency) {
        return new Viewer(UUID.randomUUID(), name, Set.of(new Grant(role, institution, ofAgency)));
    }

    Dossier dossier() {
        return dossiers.get(coordinator, dossier);
    }

    void enter(String stage) {
        stages.change(coordinator, dossier, dossier().version(), stage, "");
    }

    Suggestion suggestion(int indicator) {
        return suggestions.present(coordinator, dossier, indicator).orElseThrow();
    }

    long version(int indicator) {
        return reviews.indicator(coordinator, dossier, indicator).version();
    }

    Choice choice(int indicator, int level, String reason) {
        return new Choice(level, reason, suggestion(indicator).digest(), Changes.NONE);
    }

    Decision decide(Viewer viewer, int indicator, int level, String reason) {
        return decisions.decide(viewer, dossier, indicator, version(indicator), choice(indicator, level, reason));
    }

    Decision accept(Viewer viewer, int indicator) {
        return decide(viewer, indicator, suggestion(indicator).level(), "");
    }

    void acceptAll(Viewer viewer) {
        dossiers.instrument(dossier()).indicators().forEach(indicator -> accept(viewer, indicator.number()));
    }

    /** Number of entries in the trail of the institution. */
    int acts() {
        return database.sql("select count(*) from audit_entry where institution = ?")
                .param(institution)
                .query(Integer.class)
                .single();
    }
}

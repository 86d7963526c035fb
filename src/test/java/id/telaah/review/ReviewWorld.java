package id.telaah.review;

import id.telaah.DatabaseEngine;
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

    final UUID institution = UUID.randomUUID();
    final UUID agency = UUID.randomUUID();
    final UUID otherAgency = UUID.randomUUID();
    final Viewer coordinator = person("Citra", Role.COORDINATOR, null);
    final Viewer internal = person("Ira", Role.INTERNAL_ASSESSOR, null);
    final Viewer external = person("Eko", Role.EXTERNAL_ASSESSOR, null);
    final Viewer auditor = person("Ayu", Role.AUDITOR, null);
    final Viewer officer = person("Oki", Role.AGENCY_OFFICER, agency);
    final Viewer otherOfficer = person("Ola", Role.AGENCY_OFFICER, otherAgency);
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
    final Assignments assignments;
    final Dossiers dossiers;
    final Suggestions suggestions;
    final UUID dossier;

    private final ApplicationContext server;

    ReviewWorld(DatabaseEngine engine) {
        server = ReviewServer.on(engine);
        database = server.getBean(JdbcClient.class);
        stages = server.getBean(Stages.class);
        decisions = server.getBean(Decisions.class);
        verdicts = server.getBean(Verdicts.class);
        remarks = server.getBean(Remarks.class);
        tasks = server.getBean(Tasks.class);
        reviews = server.getBean(Reviews.class);
        boards = server.getBean(Boards.class);
        assignments = server.getBean(Assignments.class);
        dossiers = server.getBean(Dossiers.class);
        suggestions = server.getBean(Suggestions.class);
        dossier = judged(2024);
    }

    /** A dossier of a year with the judged sample in it. */
    UUID judged(int year) {
        var terms = new DossierTerms(
                "Kota Sukamaju", "kota", year, "spbe-2020", "pedoman-3-2024", LocalDate.of(year, 8, 31));
        var opened = dossiers.open(coordinator, institution, terms).id();
        JudgedSample.into(database, opened, coordinator.person());
        return opened;
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

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.DatabaseEngine;
import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Answer;
import id.telaah.dossier.DocumentSearch.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two institutions with the same words in their files. */
@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class DocumentSearchTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Question EVERYTHING = question(Set.of(), Set.of(), null);

    @Parameter
    DatabaseEngine engine;

    @TempDir
    Path data;

    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, here, null);
    private final Viewer neighbour = RunningServer.viewer(Role.COORDINATOR, there, null);
    private final Viewer officer = RunningServer.viewer(Role.AGENCY_OFFICER, here, agency);
    private final Viewer auditor = RunningServer.viewer(Role.AUDITOR, null, null);
    private final Viewer stranger = RunningServer.viewer(Role.COORDINATOR, UUID.randomUUID(), null);
    private final Viewer administrator = RunningServer.viewer(Role.ADMINISTRATOR, null, null);
    private final Viewer assessor = new Viewer(
            UUID.randomUUID(),
            "Someone",
            Set.of(
                    new Grant(Role.EXTERNAL_ASSESSOR, here, null),
                    new Grant(Role.AGENCY_OFFICER, there, UUID.randomUUID())));
    private RunningServer server;
    private UUID own;
    private UUID other;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.start(data, RunningServer.database(engine));
        own = server.dossiers().open(coordinator, here, RunningServer.terms()).id();
        other = server.dossiers().open(neighbour, there, RunningServer.terms()).id();
        upload(coordinator, own, "utama.html", "<p>Rencana kerja utama</p>");
        upload(officer, own, "dinas.html", "<p>Rencana kerja dinas</p>");
        upload(neighbour, other, "tetangga.html", "<p>Rencana kerja tetangga</p>");
        settle();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everybody_finds_what_is_theirs_and_nothing_else() {
        assertThat(paths(coordinator, EVERYTHING)).containsExactly("dinas.html", "utama.html");
        assertThat(paths(officer, EVERYTHING)).containsExactly("dinas.html");
        assertThat(paths(neighbour, EVERYTHING)).containsExactly("tetangga.html");
        assertThat(paths(auditor, EVERYTHING)).containsExactly("dinas.html", "tetangga.html", "utama.html");
        assertThat(paths(assessor, EVERYTHING)).containsExactly("dinas.html", "utama.html");
        assertThat(paths(stranger, EVERYTHING)).isEmpty();
        assertThat(paths(administrator, EVERYTHING)).isEmpty();
    }

    @Test
    void a_question_only_narrows_what_is_found() {
        var there = question(Set.of(other), Set.of(), null);
        assertThat(paths(coordinator, there)).isEmpty();
        assertThat(paths(officer, there)).isEmpty();
        assertThat(paths(auditor, there)).containsExactly("tetangga.html");
        assertThat(paths(auditor, question(Set.of(), Set.of(2024), null))).hasSize(3);
        assertThat(paths(auditor, question(Set.of(), Set.of(2023), null))).isEmpty();
        assertThat(paths(auditor, question(Set.of(), Set.of(), 7))).isEmpty();
        assertThat(paths(coordinator, question(Set.of(), Set.of(), 7))).isEmpty();
    }

    @Test
    void a_question_about_an_indicator_finds_what_was_placed_under_it() throws IOException {
        upload(neighbour, other, "ditempatkan.html", "<p>Rencana kerja ditempatkan</p>", Set.of(7));
        settle();
        assertThat(paths(auditor, question(Set.of(), Set.of(), 7))).containsExactly("ditempatkan.html");
        assertThat(paths(neighbour, question(Set.of(), Set.of(), 7))).containsExactly("ditempatkan.html");
        assertThat(paths(coordinator, question(Set.of(), Set.of(), 7))).isEmpty();
    }

    @Test
    void what_was_replaced_or_removed_is_found_no_more_from_that_moment() throws IOException {
        var first = upload(coordinator, own, "utama.html", "<p>Rencana kerja baru</p>");
        assertThat(paths(coordinator, EVERYTHING)).doesNotContain("utama.html");
        settle();
        assertThat(ids(auditor)).contains(first.id()).hasSize(3);
        server.files()
                .remove(
                        coordinator,
                        first.id(),
                        server.files().get(coordinator, first.id()).version());
        assertThat(ids(auditor)).doesNotContain(first.id()).hasSize(2);
        assertThat(ids(coordinator)).doesNotContain(first.id());
        server.get(Rebuilding.class).sweep();
        assertThat(ids(auditor)).hasSize(2);
        assertThat(due()).isZero();
    }

    @Test
    void only_the_own_files_are_counted_that_wait_for_the_index() {
        server.get(JdbcClient.class)
                .sql("update evidence_file set search_due = 1, version = version + 1 where path = 'tetangga.html'")
                .update();
        assertThat(answer(neighbour).waiting()).isEqualTo(1);
        assertThat(answer(auditor).waiting()).isEqualTo(1);
        assertThat(answer(coordinator).waiting()).isZero();
        assertThat(answer(officer).waiting()).isZero();
        server.get(Rebuilding.class).sweep();
        assertThat(answer(auditor).waiting()).isZero();
        assertThat(paths(auditor, EVERYTHING)).hasSize(3);
    }

    private static Question question(Set<UUID> dossiers, Set<Integer> years, Integer indicator) {
        return new Question("rencana", dossiers, years, null, null, null, indicator, 0, 20);
    }

    private Answer answer(Viewer viewer) {
        return server.get(DocumentSearch.class).search(viewer, EVERYTHING);
    }

    private Set<String> paths(Viewer viewer, Question question) {
        return server.get(DocumentSearch.class).search(viewer, question).hits().stream()
                .map(hit -> hit.file().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<UUID> ids(Viewer viewer) {
        return answer(viewer).hits().stream().map(hit -> hit.file().id()).collect(Collectors.toSet());
    }

    private int due() {
        return server.get(JdbcClient.class)
                .sql("select count(*) from evidence_file where search_due = 1")
                .query(Integer.class)
                .single();
    }

    private void settle() {
        server.settle(coordinator, own);
        server.settle(neighbour, other);
        RunningServer.await(PATIENCE, () -> answer(auditor).available() && due() == 0);
    }

    private EvidenceFile upload(Viewer viewer, UUID dossier, String path, String text) throws IOException {
        return upload(viewer, dossier, path, text, Set.of());
    }

    private EvidenceFile upload(Viewer viewer, UUID dossier, String path, String text, Set<Integer> indicators)
            throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return server.files()
                .receive(viewer, dossier, path, bytes, indicators)
                .files()
                .get(0);
    }
}

package id.telaah.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Role;
import id.telaah.access.Stale;
import id.telaah.access.Viewer;
import id.telaah.audit.Entry;
import id.telaah.audit.Trail;
import id.telaah.audit.TrailQuery;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.dossier.EvidenceFile.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class EvidenceFilesTest {
    @Parameter
    DatabaseEngine engine;

    @TempDir
    Path data;

    private final UUID institution = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final UUID neighbour = UUID.randomUUID();
    private final Viewer coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
    private final Viewer officer = RunningServer.viewer(Role.AGENCY_OFFICER, institution, agency);
    private final Viewer other = RunningServer.viewer(Role.AGENCY_OFFICER, institution, neighbour);
    private final Viewer stranger = RunningServer.viewer(Role.COORDINATOR, UUID.randomUUID(), null);
    private RunningServer server;
    private UUID dossier;

    @BeforeEach
    void start() {
        server = RunningServer.start(data, RunningServer.database(engine));
        dossier = server.dossiers()
                .open(coordinator, institution, RunningServer.terms())
                .id();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_same_upload_twice_is_one_file_and_other_bytes_are_its_next_version() throws IOException {
        var first = upload(coordinator, "laporan.html", "<p>Peta rencana</p>");
        assertThat(upload(coordinator, "laporan.html", "<p>Peta rencana</p>").id())
                .isEqualTo(first.id());
        var second = upload(coordinator, "laporan.html", "<p>Peta rencana baru</p>");
        assertThat(second.revision()).isEqualTo(2);
        assertThat(server.files().get(coordinator, first.id()))
                .returns(State.SUPERSEDED, EvidenceFile::state)
                .returns(second.id(), EvidenceFile::replacedBy);
        assertThat(list(coordinator)).extracting(EvidenceFile::id).containsExactly(second.id());
    }

    @Test
    void the_same_bytes_under_another_path_are_linked() throws IOException {
        var first = upload(coordinator, "a.html", "<p>Sama</p>");
        assertThat(upload(coordinator, "b.html", "<p>Sama</p>").sameAs()).isEqualTo(first.id());
    }

    @Test
    void a_removed_file_is_no_longer_judged_or_found_and_a_stale_change_is_refused() throws IOException {
        var file = upload(coordinator, "a.html", "<p>Arsitektur pemerintahan digital</p>");
        server.settle(coordinator, dossier);
        assertThat(find(coordinator, "arsitektur")).containsExactly(file.id());
        var read = server.files().get(coordinator, file.id());
        assertThatThrownBy(() -> server.files().remove(coordinator, file.id(), read.version() - 1))
                .isInstanceOf(Stale.class);
        server.files().remove(coordinator, file.id(), read.version());
        server.settle(coordinator, dossier);
        assertThat(find(coordinator, "arsitektur")).isEmpty();
        assertThat(server.suggestions()
                        .result(coordinator, dossier)
                        .orElseThrow()
                        .documents())
                .isEmpty();
    }

    @Test
    void an_agency_sees_its_own_files_and_those_of_its_indicators_and_nobody_elses() throws IOException {
        var own = upload(officer, "laporan.html", "<p>Keamanan informasi milik dinas</p>");
        var theirs = upload(other, "laporan.html", "<p>Keamanan informasi milik badan</p>");
        assertThat(theirs.path()).isEqualTo("laporan (2).html");
        server.settle(coordinator, dossier);
        assertThat(list(officer)).extracting(EvidenceFile::id).containsExactly(own.id());
        assertThat(find(officer, "keamanan informasi")).containsExactly(own.id());
        assertThat(find(coordinator, "keamanan informasi")).contains(own.id(), theirs.id());
        assertThat(find(stranger, "keamanan informasi")).isEmpty();
        assertThatThrownBy(() -> server.files().document(officer, theirs.id())).isInstanceOf(NotYours.class);

        server.get(Assignments.class).assign(coordinator, dossier, 8, agency, null);
        var seen = server.files().get(coordinator, theirs.id());
        server.files().place(coordinator, theirs.id(), Set.of(8), seen.version());
        assertThat(find(officer, "keamanan informasi")).contains(own.id(), theirs.id());
        assertThat(server.suggestions().present(officer, dossier))
                .extracting(Suggestion::indicator)
                .containsExactly(8);
    }

    @Test
    void an_agency_places_files_under_its_own_indicators_only() throws IOException {
        server.get(Assignments.class).assign(coordinator, dossier, 8, agency, null);
        var sent = upload(officer, "laporan.html", "<p>Keamanan informasi</p>");
        server.settle(coordinator, dossier);
        var own = server.files().get(officer, sent.id()); // reading has changed its version
        assertThatThrownBy(() -> server.files().place(officer, own.id(), Set.of(8, 9), own.version()))
                .isInstanceOf(NotAllowed.class);
        var placed = server.files().place(officer, own.id(), Set.of(8), own.version());
        assertThat(placed.indicators()).containsExactly(8);
        var both = server.files().place(coordinator, own.id(), Set.of(8, 9), placed.version());
        assertThat(server.files()
                        .place(officer, own.id(), Set.of(9), both.version())
                        .indicators())
                .containsExactly(9);
        var bytes = new ByteArrayInputStream("<p>Lain</p>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> server.files().receive(officer, dossier, "lain.html", bytes, Set.of(9)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_institution_does_not_exist_and_an_auditor_changes_nothing() throws IOException {
        var file = upload(coordinator, "a.html", "<p>Teks</p>");
        assertThat(server.dossiers().list(stranger)).isEmpty();
        assertThatThrownBy(() -> server.files().get(stranger, file.id())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> upload(stranger, "b.html", "x")).isInstanceOf(NotYours.class);
        var auditor = RunningServer.viewer(Role.AUDITOR, institution, null);
        assertThatThrownBy(() -> upload(auditor, "b.html", "x")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "C:\\x.pdf",
                "a/../b.pdf",
                "a//b.pdf",
                "a\u0000.pdf",
                "a\u202Efdp.exe",
                "a\u2215b.pdf",
                "nul.pdf",
                "",
                ".DS_Store"
            })
    void a_hostile_name_is_refused_with_words(String name) {
        assertThatThrownBy(() -> upload(coordinator, name, "<p>Teks</p>"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().message()).isNotBlank());
    }

    @Test
    void a_long_name_and_an_empty_file_are_refused_and_composed_letters_are_one_name() throws IOException {
        assertThatThrownBy(() -> upload(coordinator, "a".repeat(300) + ".pdf", "x"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> upload(coordinator, "kosong.pdf", "")).hasMessageContaining("empty-file");
        var composed = upload(coordinator, "caf\u00e9.html", "<p>Teks</p>");
        assertThat(upload(coordinator, "cafe\u0301.html", "<p>Teks</p>").id()).isEqualTo(composed.id());
    }

    @Test
    void what_is_no_document_ends_as_unreadable_with_a_reason() throws IOException {
        var file = upload(coordinator, "surat.pdf", "MZ\u0001\u0002 this is no document");
        server.settle(coordinator, dossier);
        assertThat(server.files().get(coordinator, file.id()).state().isEnd()).isTrue();
    }

    @Test
    void an_archive_is_taken_apart_and_a_member_that_leads_outside_is_refused() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            for (var name : List.of("folder/a.html", "../evil.html", "b.html")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("<p>" + name + "</p>").getBytes(StandardCharsets.UTF_8));
            }
        }
        var receipt = server.files()
                .receive(coordinator, dossier, "bukti.zip", new ByteArrayInputStream(zip.toByteArray()), Set.of(3));
        assertThat(receipt.files())
                .extracting(EvidenceFile::path)
                .containsExactly("bukti.zip/b.html", "bukti.zip/folder/a.html");
        assertThat(receipt.files()).allMatch(file -> file.indicators().equals(Set.of(3)));
        assertThat(receipt.refused())
                .extracting(refusal -> refusal.reason().code())
                .containsExactly("unsafe-name");
        var alone = server.files()
                .receive(coordinator, dossier, "c.html", new ByteArrayInputStream(new byte[] {'c'}), Set.of());
        var entries = server.get(Trail.class).read(TrailQuery.newest(Optional.of(institution), 100)).stream()
                .filter(entry -> entry.action().equals("file.received"))
                .collect(Collectors.toMap(Entry::subject, Entry::valuesAfter));
        assertThat(receipt.files())
                .allSatisfy(file -> assertThat(entries.get("file:" + file.id()))
                        .containsEntry("archive", "bukti.zip")
                        .containsEntry("archive-sha256", sha256(zip.toByteArray()))
                        .containsEntry("archive-size", Integer.toString(zip.size())));
        assertThat(entries.get("file:" + alone.files().get(0).id())).doesNotContainKey("archive");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void files_of_last_year_are_carried_over_as_old_evidence() throws IOException {
        var old = upload(coordinator, "a.html", "<p>Teks</p>");
        var terms = RunningServer.terms();
        var next = server.dossiers()
                .open(
                        coordinator,
                        institution,
                        new DossierTerms(
                                terms.institutionName(),
                                terms.institutionKind(),
                                2025,
                                terms.instrument(),
                                terms.edition(),
                                terms.asOf().plusYears(1)))
                .id();
        assertThat(server.dossiers().copyFrom(coordinator, next, dossier)).isEqualTo(1);
        assertThat(server.dossiers().copyFrom(coordinator, next, dossier)).isZero();
        var carried =
                server.files().list(coordinator, next, FileFilter.ALL, null, 10).items();
        assertThat(carried).extracting(EvidenceFile::carriedFrom).containsExactly(old.id());
    }

    private EvidenceFile upload(Viewer viewer, String path, String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return server.files()
                .receive(viewer, dossier, path, bytes, Set.of())
                .files()
                .get(0);
    }

    private List<EvidenceFile> list(Viewer viewer) {
        return server.files().list(viewer, dossier, FileFilter.ALL, null, 100).items();
    }

    private Set<UUID> find(Viewer viewer, String words) {
        var question = new Question(words, Set.of(), Set.of(), null, null, null, null, 0, 20);
        return server.get(DocumentSearch.class).search(viewer, question).hits().stream()
                .map(hit -> hit.file().id())
                .collect(java.util.stream.Collectors.toSet());
    }
}

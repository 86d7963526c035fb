package id.telaah.dossier;

import id.telaah.DatabaseEngine;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.scale.Growth;
import id.telaah.search.PassageIndexes.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database is asked again and again, with the rows of a whole country and a year: 621 institutions of 470 files. The
 * rows are written by the database itself, so there are no documents behind them. Some minutes:
 * {@code ./mvnw test -Dtest=CountryIT -Dtelaah.scale=20}.
 */
@EnabledIfSystemProperty(named = "telaah.scale", matches = "\\d+")
class CountryIT {
    private static final int[] INSTITUTIONS = {21, 62, 207, 621};
    private static final int FILES = 470;
    private static final int TIMES = 11;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path REPORT = Path.of("target", "scale.md");

    private final Growth growth = new Growth();
    private final UUID institution = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();

    @TempDir
    Path folder;

    private RunningServer server;
    private String generation = "";

    @Test
    void what_is_asked_all_the_time_is_answered_at_once() throws IOException {
        try (var running = RunningServer.start(folder, RunningServer.database(DatabaseEngine.POSTGRESQL))) {
            server = running;
            RunningServer.await(PATIENCE, () -> !generations().isEmpty());
            generation = generations().get(0).name();
            var there = 0;
            for (var institutions : INSTITUTIONS) {
                add(there, institutions);
                there = institutions;
                measure(institutions);
            }
        }
        var text = "%nThe database alone, milliseconds%n%n%s".formatted(growth.table("institutions of 470 files"));
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(text);
    }

    private List<Generation> generations() {
        return server.get(FullText.class).generations().stream()
                .filter(Generation::served)
                .toList();
    }

    private void measure(int institutions) {
        var coordinator = RunningServer.viewer(Role.COORDINATOR, institution, null);
        var officer = RunningServer.viewer(Role.AGENCY_OFFICER, institution, agency);
        var auditor = RunningServer.viewer(Role.AUDITOR, null, null);
        time("what a coordinator may find", institutions, () -> find(coordinator, null));
        time("what an officer may find", institutions, () -> find(officer, null));
        time("what an auditor of all may find", institutions, () -> find(auditor, null));
        time("what an auditor may find of one form (a tenth)", institutions, () -> find(auditor, "laporan"));
        time(
                "the sweep of the index, nothing due",
                institutions,
                () -> server.get(Rebuilding.class).sweep());
        time(
                "the thorough sweep, every ten minutes",
                institutions,
                () -> server.get(IndexedFiles.class).missing(generation, null, 50));
        time("the sweep of jobs", institutions, () -> server.get(Sweep.class).run());
        time("the dossiers of a coordinator", institutions, () -> list(coordinator));
        time("the dossiers of an auditor, with their standing", institutions, () -> list(auditor));
    }

    private void find(Viewer viewer, String form) {
        server.get(Findable.class)
                .sought(viewer, new Question("data", Set.of(), Set.of(), form, null, null, null, 0, 20));
    }

    /** As the screen of all dossiers asks. */
    private void list(Viewer viewer) {
        server.dossiers().list(viewer).forEach(dossier -> {
            server.suggestions().latest(viewer, dossier.id());
            server.progress().standing(viewer, dossier.id());
        });
    }

    private void time(String what, int institutions, Runnable work) {
        var times = IntStream.range(0, TIMES)
                .mapToDouble(any -> {
                    var start = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        growth.add(what, institutions, times[TIMES / 2]);
    }

    private void add(int from, int upTo) {
        var jdbc = server.get(JdbcClient.class);
        jdbc.sql("""
                insert into dossier (id, institution, institution_name, institution_kind, evaluation_year, instrument, edition,
                    as_of, stage, created_at, created_by, version, feed, changes, judged_changes)
                select gen_random_uuid(), case when n = 0 then :institution else gen_random_uuid() end, 'Kota ' || n, 'kota',
                    2024, 'spbe-2020', 'pedoman-3-2024', date '2024-08-31', 'mandiri', now(), :institution, 1, 1, 0, 0
                from generate_series(cast(:from as int), cast(:last as int)) n""")
                .param("institution", institution)
                .param("from", from)
                .param("last", upTo - 1)
                .update();
        jdbc.sql("""
                insert into evidence_file (id, dossier, path, live_path, revision, sha256, extension, size, state, agency,
                    received_at, received_by, feed, version)
                select gen_random_uuid(), d.id, n || '.pdf', n || '.pdf', 1, md5(d.id || 'a' || n) || md5(d.id || 'b' || n),
                    'pdf', 100000, 'READ', case when n % 10 = 0 then cast(:agency as uuid) end, now(), d.institution, 1, 1
                from dossier d, generate_series(1, :files) n
                where not exists (select 1 from evidence_file f where f.dossier = d.id)""").param("agency", agency).param("files", FILES).update();
        jdbc.sql("""
                insert into reading (sha256, extension, reader_version, state, media_type, pages, form, read_at)
                select sha256, 'pdf', 'x', 'COMPLETE', 'application/pdf', 12,
                    case when path like '%7.pdf' then 'laporan' else 'notula' end, now()
                from evidence_file on conflict do nothing""").update();
        jdbc.sql("insert into placement select id, 1 + length(path) from evidence_file on conflict do nothing")
                .update();
        jdbc.sql("insert into indexed_file select :generation, id from evidence_file on conflict do nothing")
                .param("generation", generation)
                .update();
        jdbc.sql("analyze").update();
    }
}

package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dossier that is judged again after changes gives the same bytes as one judged for the first time: over random walks of
 * added, changed, removed, renamed, copied documents and things set aside, with a memory that keeps everything, one that
 * forgets, and none.
 */
class RejudgingTest {
    private static final long MUCH = 1L << 28;
    private static final int STEPS = 8;

    private static Assessor fresh;
    private static DossierPool pool;

    @BeforeAll
    static void read_the_documents() {
        fresh = Assessor.open(Path.of("kb"), Path.of("rules"));
        pool = DossierPool.read(fresh.knowledge());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("telaah.seeds", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_change_gives_the_bytes_of_a_judgement_from_scratch(long seed) {
        var walk = new DossierWalk(seed, pool, fresh, fresh.remembering(MUCH));
        for (int step = 0; step < STEPS; step++) {
            walk.change();
            walk.isTheSame();
        }
    }

    @Test
    void a_memory_that_is_too_small_for_a_dossier_gives_the_same_bytes() {
        var walk = new DossierWalk(1, pool, fresh, fresh.remembering(2048));
        for (int step = 0; step < 2; step++) {
            walk.change();
            walk.isTheSame();
        }
    }

    @Test
    void what_is_remembered_is_not_fetched_again_until_it_is_forgotten() {
        var assessor = fresh.remembering(MUCH);
        var fetched = new ArrayList<String>();
        var filings = DossierWalk.filings(pool.sample(), fetched);
        assessor.judge("a", DossierWalk.TERMS, filings, Exclusions.NONE, Progress.SILENT);
        assertThat(fetched).hasSameSizeAs(pool.sample());
        fetched.clear();
        assessor.judge(
                "a", DossierWalk.TERMS, DossierWalk.filings(pool.sample(), fetched), Exclusions.NONE, Progress.SILENT);
        assertThat(fetched).isEmpty();
        assessor.judge(
                "b", DossierWalk.TERMS, DossierWalk.filings(pool.sample(), fetched), Exclusions.NONE, Progress.SILENT);
        assertThat(fetched).hasSameSizeAs(pool.sample());
    }

    @Test
    void another_institution_name_is_another_setting_and_nothing_is_taken_over() {
        var assessor = fresh.remembering(MUCH);
        assessor.judge(
                "a",
                DossierWalk.TERMS,
                DossierWalk.filings(pool.sample(), new ArrayList<>()),
                Exclusions.NONE,
                Progress.SILENT);
        var other = new Terms("Kota Sukarame", "kota", 2024, "spbe-2020", "pedoman-6-2023", LocalDate.of(2024, 6, 30));
        var again = assessor.judge(
                "a", other, DossierWalk.filings(pool.sample(), new ArrayList<>()), Exclusions.NONE, Progress.SILENT);
        assertThat(DossierWalk.json(again))
                .isEqualTo(DossierWalk.json(fresh.judge(other, pool.sample(), Exclusions.NONE, Progress.SILENT)));
    }
}

package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.assessment.LabelledDossier.Label;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evaluation.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Judges whole dossiers from their files and compares with what people settled. It is the slowest test; alone:
 *
 * <pre>{@code ./mvnw test -Dtest=DossierSuiteTest}</pre>
 *
 * <p>Its output has one line of figures per dossier and one per collection. The dossiers of {@code ../shared} take part
 * when they are there; {@code TELAAH_SHARED} names another place. Dossiers of {@code src/test/golden} are for measuring
 * only: their disagreements are not listed, so that nobody fits rules to them.
 *
 * <p>{@code score_cases.py CASES RESULTS} measures the same from outside. It needs one result per case:
 *
 * <pre>{@code
 * ./telaah check CASES/name/documents --agency NAME --kind KIND --year 2024 --as-of 2024-08-31 \
 *     --edition pedoman-3-2024 --format json --out RESULTS/name.json
 * }</pre>
 */
class DossierSuiteTest {
    private static final Path SHARED =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", System.getProperty("TELAAH_SHARED", "../shared")));

    /** So many of the suggestions that call their own confidence high must be right. */
    private static final double SURE = 0.97;

    private static Assessor assessor;

    /**
     * What a collection must reach.
     *
     * @param overClaim at most so large a share may be judged too high
     */
    private record Floors(
            double exact, double overClaim, double kappa, double traps, double verbatim, double rightFile) {}

    @BeforeAll
    static void needs_the_programs_that_read_scans_and_check_quotes() {
        if (System.getenv("CI") == null) {
            assumeThat(says("ind", "tesseract", "--list-langs"))
                    .as("tesseract with the language ind is not installed: apt install tesseract-ocr-ind")
                    .isTrue();
            assumeThat(says("version", "pdftotext", "-v"))
                    .as("pdftotext is not installed: apt install poppler-utils")
                    .isTrue();
        }
        assessor = Assessor.open(Path.of("kb"), Path.of("rules"));
    }

    @Test
    void the_sample_is_judged_as_expected() {
        var samples = Path.of("samples");
        var dossier =
                LabelledDossier.read(samples.resolve("kota-sukamaju.expected.yaml"), samples.resolve("kota-sukamaju"));
        meets(new Floors(0.90, 0.02, 0.85, 0.95, 1, 0.90), "sample", List.of(dossier), true);
    }

    @Test
    void golden_dossiers_of_blind_authors_stay_above_their_floor() {
        meets(new Floors(0.78, 0.02, 0.78, 0.97, 0.97, 0.90), "golden first", golden("first"), false);
    }

    @Test
    void later_dossiers_of_blind_authors_stay_above_their_floor() {
        meets(new Floors(0.52, 0.03, 0.60, 0.95, 0.97, 0.85), "golden second", golden("second"), false);
    }

    private static List<LabelledDossier> golden(String set) {
        return LabelledDossier.in(Path.of("src", "test", "golden", set));
    }

    @Test
    void shared_cases_are_judged_as_the_project_promises() {
        meets(new Floors(0.92, 0.02, 0.95, 0.98, 1, 0.90), "cases", shared("cases"), true);
    }

    @Test
    void real_dossiers_are_judged_without_overclaiming() {
        meets(new Floors(0.90, 0.03, 0.75, 0.95, 0.98, 0.90), "cases-real", shared("cases-real"), true);
    }

    private static List<LabelledDossier> shared(String collection) {
        var folder = SHARED.resolve(collection);
        assumeThat(folder).as("no dossiers there; set TELAAH_SHARED").isDirectory();
        return LabelledDossier.in(folder);
    }

    private static void meets(Floors floors, String collection, List<LabelledDossier> dossiers, boolean listed) {
        var parts = new ArrayList<Agreement>();
        for (var dossier : dossiers) {
            var agreement = judge(dossier);
            System.out.printf("%s/%s: %s%n", collection, dossier, agreement);
            if (listed) {
                agreement.disagreements().forEach(row -> System.out.println("  " + row));
            }
            parts.add(agreement);
        }
        var all = Agreement.of(parts);
        System.out.printf("%s: %s%n", collection, all);
        reaches(all, floors);
    }

    private static void reaches(Agreement all, Floors floors) {
        var softly = new SoftAssertions();
        softly.assertThat(all.exact()).as("exact of evidenced").isGreaterThanOrEqualTo(floors.exact());
        softly.assertThat(all.overClaim()).as("over-claim").isLessThanOrEqualTo(floors.overClaim());
        softly.assertThat(all.exactWhenSure()).as("exact when sure").isGreaterThanOrEqualTo(SURE);
        softly.assertThat(all.kappa()).as("kappa").isGreaterThanOrEqualTo(floors.kappa());
        softly.assertThat(all.trapsResisted()).as("traps resisted").isGreaterThanOrEqualTo(floors.traps());
        softly.assertThat(all.verbatim()).as("quotes verbatim").isGreaterThanOrEqualTo(floors.verbatim());
        softly.assertThat(all.inRightFile()).as("right file").isGreaterThanOrEqualTo(floors.rightFile());
        softly.assertAll();
    }

    private static Agreement judge(LabelledDossier dossier) {
        var assessment = assessor.assess(dossier.documents(), dossier.terms(), true, Progress.SILENT);
        var indicators = assessment.judgement().indicators();
        assertThat(indicators).hasSameSizeAs(dossier.labels());
        var agreement = new Agreement();
        var originals = new Originals(dossier.documents());
        for (var label : dossier.labels()) {
            var judged = indicators.get(label.indicator() - 1);
            agreement.add(row(dossier, label, judged));
            for (int trap = 0; trap < label.traps(); trap++) {
                agreement.trap(label.resists(judged.level()));
            }
            judged.requirements().stream()
                    .filter(requirement -> requirement.outcome() == Outcome.MET)
                    .forEach(requirement ->
                            cite(agreement, label.support().get(requirement.id()), requirement, originals));
        }
        return agreement;
    }

    private static Agreement.Row row(LabelledDossier dossier, Label label, IndicatorJudgement judged) {
        return new Agreement.Row(
                dossier.name(),
                label.indicator(),
                label.accepted(),
                judged.level(),
                label.evidenced(),
                judged.confidence().equals("high"));
    }

    private static void cite(
            Agreement agreement, Set<String> files, RequirementJudgement requirement, Originals originals) {
        for (var place : requirement.citations()) {
            var rightFile = files == null ? null : files.contains(place.file());
            agreement.citation(rightFile, originals.holds(place.file(), place.page(), place.quote()));
        }
    }

    private static boolean says(String word, String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.contains(word);
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

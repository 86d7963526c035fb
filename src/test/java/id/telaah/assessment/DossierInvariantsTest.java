package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evaluation.Judgement;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Outcome;
import id.telaah.reading.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold whatever a dossier contains, tried on the documents of the sample. */
class DossierInvariantsTest {
    private static final int SMALL = 6;

    @TempDir
    static Path cache;

    private static Judging judging;
    private static List<Document> sample;
    private static Judgement complete;

    @BeforeAll
    static void read_the_sample() {
        judging = new Judging(cache);
        sample = Judging.sample();
        complete = judging.judge(sample);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 4);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 20);
    }

    static IntStream documents() {
        return IntStream.range(0, 14);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_documents_does_not_matter(long seed) {
        var shuffled = new ArrayList<>(sample);
        Collections.shuffle(shuffled, new Random(seed));
        var judged = judging.judge(shuffled);
        assertThat(Judging.levels(judged)).isEqualTo(Judging.levels(complete));
        assertThat(outcomes(judged)).isEqualTo(outcomes(complete));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_names_of_files_do_not_matter(long seed) {
        var random = new Random(seed);
        var renamed = sample.stream()
                .map(document -> Judging.renamed(document, "%08x.%s".formatted(random.nextInt(), end(document.file()))))
                .toList();
        var judged = judging.judge(renamed);
        assertThat(Judging.levels(judged)).isEqualTo(Judging.levels(complete));
        assertThat(outcomes(judged)).isEqualTo(outcomes(complete));
    }

    private static String end(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    @ParameterizedTest(name = "document {0}")
    @MethodSource("documents")
    void without_a_document_no_level_is_higher_unless_it_spoke_against_it(int at) {
        neverHigherWithout(sample, complete, at);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void without_a_document_of_a_small_dossier_no_level_is_higher_unless_it_spoke_against_it(long seed) {
        var random = new Random(seed);
        var drawn = new ArrayList<>(sample);
        Collections.shuffle(drawn, random);
        var small = drawn.subList(0, SMALL);
        neverHigherWithout(small, judging.judge(small), random.nextInt(SMALL));
    }

    private static void neverHigherWithout(List<Document> documents, Judgement whole, int at) {
        var removed = documents.get(at).file();
        var fewer = new ArrayList<>(documents);
        fewer.remove(at);
        var judged = judging.judge(fewer);
        for (int i = 0; i < judged.indicators().size(); i++) {
            var before = whole.indicators().get(i);
            var after = judged.indicators().get(i);
            if (after.level() > before.level()) {
                assertThat(unexplained(before, after, removed, repealed(whole, judged)))
                        .as("I%02d rose to %d without %s", after.number(), after.level(), removed)
                        .isEmpty();
            }
        }
    }

    /** Requirements that are met only without the file, though no reason of theirs named it and it repealed none of their proof. */
    private static List<String> unexplained(
            IndicatorJudgement before, IndicatorJudgement after, String removed, Set<String> repealed) {
        return IntStream.range(0, after.requirements().size())
                .filter(i -> after.requirements().get(i).outcome() == Outcome.MET
                        && before.requirements().get(i).outcome() != Outcome.MET)
                .filter(i -> before.requirements().get(i).reasons().stream()
                        .noneMatch(reason -> reason.file().equals(removed)))
                .filter(i -> after.requirements().get(i).citations().stream()
                        .noneMatch(place -> repealed.contains(place.file())))
                .mapToObj(i -> after.requirements().get(i).id())
                .toList();
    }

    /** Files whose regulations were repealed in the one and are not in the other. */
    private static Set<String> repealed(Judgement one, Judgement other) {
        return one.statuses().entrySet().stream()
                .filter(source -> source.getValue().equals("repealed"))
                .filter(source -> !"repealed".equals(other.statuses().get(source.getKey())))
                .map(source -> source.getKey().replaceFirst("#.*", ""))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "document {0}")
    @MethodSource("documents")
    void a_second_copy_of_a_document_raises_no_level(int at) {
        var more = new ArrayList<>(sample);
        more.add(Judging.renamed(sample.get(at), "salinan/" + sample.get(at).file()));
        var whole = Judging.levels(complete);
        Judging.levels(judging.judge(more))
                .forEach((indicator, level) -> assertThat(level)
                        .as("I%02d with two of %s", indicator, sample.get(at).file())
                        .isLessThanOrEqualTo(whole.get(indicator)));
    }

    private static Set<String> outcomes(Judgement judgement) {
        return judgement.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .map(requirement -> requirement.id() + " " + requirement.outcome())
                .collect(Collectors.toSet());
    }
}

package id.telaah.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.assessment.Assessment;
import id.telaah.assessment.Assessor;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticInstitutionTest {
    private static final long SEED = 20;
    private static final int DOCUMENTS = 16;
    private static final Assessor ASSESSOR = Assessor.open(Path.of("kb"), Path.of("rules"));

    @TempDir
    Path folder;

    @Test
    void the_same_seed_gives_the_same_documents_and_another_one_others() {
        assertThat(documents(SEED)).isEqualTo(documents(SEED)).isNotEqualTo(documents(SEED + 1));
    }

    @Test
    void no_two_institutions_have_one_name_and_no_two_documents_one_text() {
        var many = IntStream.range(0, 600)
                .mapToObj(number -> SyntheticInstitution.of(SEED, number))
                .map(SyntheticInstitution::name)
                .toList();
        assertThat(new HashSet<>(many)).hasSizeGreaterThan(many.size() * 99 / 100);
        assertThat(documents(SEED).stream().map(Manuscript::paragraphs).distinct())
                .hasSize(DOCUMENTS);
    }

    @Test
    void the_next_document_brings_words_that_none_had_before() {
        var known = words(documents(SEED));
        var next = words(List.of(SyntheticDocuments.one(SyntheticInstitution.of(SEED, 0), DOCUMENTS)));
        assertThat(next).anyMatch(word -> !known.contains(word)).anyMatch(known::contains);
    }

    @ParameterizedTest(name = "institution {0}")
    @ValueSource(ints = {0, 1, 2, 3})
    void documents_prove_the_levels_they_were_written_for(int number) throws IOException {
        var institution = SyntheticInstitution.of(SEED, number);
        for (var document : SyntheticDocuments.of(institution, DOCUMENTS)) {
            Files.write(folder.resolve(document.path()), document.file());
        }
        var terms = new Terms(
                institution.name(), institution.kind(), 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));
        var proven = levels(ASSESSOR.assess(folder, terms, false, Progress.SILENT));
        proven.keySet().retainAll(institution.meant().keySet());
        assertThat(proven).isEqualTo(new TreeMap<>(institution.meant()));
    }

    private static TreeMap<Integer, Integer> levels(Assessment assessment) {
        return assessment.judgement().indicators().stream()
                .collect(Collectors.toMap(
                        IndicatorJudgement::number, IndicatorJudgement::level, (one, other) -> one, TreeMap::new));
    }

    private static List<Manuscript> documents(long seed) {
        return SyntheticDocuments.of(SyntheticInstitution.of(seed, 0), DOCUMENTS);
    }

    private static Set<String> words(List<Manuscript> documents) {
        return documents.stream()
                .flatMap(document -> document.paragraphs().stream())
                .flatMap(paragraph -> List.of(paragraph.split("\\W+")).stream())
                .collect(Collectors.toSet());
    }
}

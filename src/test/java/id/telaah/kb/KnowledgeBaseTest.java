package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KnowledgeBaseTest {
    private static KnowledgeBase knowledge;
    private static Instrument instrument;

    @BeforeAll
    static void load() {
        try {
            knowledge = KnowledgeBase.load(Path.of("kb"));
        } catch (KnowledgeBaseException faulty) {
            throw new AssertionError(
                    String.join(
                            "\n", faulty.faults().stream().map(Fault::toString).toList()),
                    faulty);
        }
        instrument = knowledge.instrument("spbe-2020").orElseThrow();
    }

    @Test
    void the_instrument_has_all_indicators_and_requirements() {
        assertThat(instrument.areas()).hasSize(4);
        assertThat(instrument.aspects()).hasSize(8);
        assertThat(instrument.indicators())
                .extracting(Indicator::number)
                .hasSize(47)
                .isSorted();
        assertThat(instrument.indicators().stream().flatMap(indicator -> indicator.requirements().stream()))
                .hasSize(591);
    }

    @Test
    void the_weights_of_all_indicators_add_up_to_exactly_100() {
        var sum = instrument.indicators().stream().map(Indicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("100");
    }

    @Test
    void an_evaluation_goes_from_the_self_assessment_to_the_determination() {
        assertThat(instrument.stages())
                .extracting(Stage::id)
                .containsExactly("self-assessment", "document", "interview", "visit", "determination");
        assertThat(instrument.stage("interview").orElseThrow().next()).containsExactly("visit", "determination");
        assertThat(instrument.stages()).filteredOn(Stage::isFinal).hasSize(1);
    }

    @Test
    void evidence_can_be_added_where_the_guides_ask_for_more_of_it() {
        assertThat(instrument.stages())
                .filteredOn(stage -> stage.isOpen(Stage.Work.EVIDENCE))
                .extracting(Stage::id)
                .containsExactly("self-assessment", "interview", "visit");
    }

    @Test
    void published_results_are_there_by_year_and_kind_of_institution() {
        assertThat(instrument.published()).extracting(PublishedYear::year).containsExactly(2021, 2022, 2023, 2024);
        var cities = instrument.published(2024).orElseThrow().group("kota").orElseThrow();
        assertThat(cities.count()).isEqualTo(93);
        assertThat(cities.areas()).containsOnlyKeys("D1", "D2", "D3", "D4");
        assertThat(cities.aspects()).hasSize(8);
        assertThat(instrument.published(2021).orElseThrow().groups()).isEmpty();
    }

    @Test
    void the_same_folder_gives_the_same_digest() {
        assertThat(KnowledgeBase.load(Path.of("kb")).digest())
                .isEqualTo(knowledge.digest())
                .startsWith("sha256:");
    }
}

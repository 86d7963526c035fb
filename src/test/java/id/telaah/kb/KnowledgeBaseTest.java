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
    void the_same_folder_gives_the_same_digest() {
        assertThat(KnowledgeBase.load(Path.of("kb")).digest())
                .isEqualTo(knowledge.digest())
                .startsWith("sha256:");
    }
}

package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the words of the field are taken for: each kind of requirement in the wordings that offices use, and near misses. */
class PhrasingsTest {
    static List<Phrasing> phrasings() {
        return Phrasing.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrasings")
    void a_phrasing_is_understood(Phrasing phrasing) {
        assertThat(phrasing.faults()).as(phrasing.toString()).isEmpty();
    }
}

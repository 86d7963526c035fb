package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Statement.Mood;
import id.telaah.kb.Expression;
import id.telaah.kb.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoodsTest {
    private final Moods moods = new Moods(new Vocabulary(
            Map.of(),
            Map.of(),
            Set.of(),
            Map.of(
                    "negated", any("belum", "tidak", "bukan", "tanpa"),
                    "not-negated", any("tidak hanya", "tidak terpisahkan"),
                    "intended", any("akan", "direncanakan"),
                    "delegated", any("diatur lebih lanjut"),
                    "norm-denied", any("dikecualikan dari"))));

    private static Expression any(String... phrases) {
        return new Expression.AnyOf(Stream.of(phrases)
                .map(Expression.Phrase::new)
                .map(Expression.class::cast)
                .toList());
    }

    @Test
    void a_negation_denies_the_whole_clause() {
        var text = "Aplikasi ini belum memiliki fasilitas pencarian";
        var reading = moods.report(text);
        assertThat(reading.mood()).isEqualTo(Mood.NEGATED);
        assertThat(reading.denies(text.indexOf("pencarian"), text.length())).isTrue();
    }

    @Test
    void a_negation_in_a_relative_clause_reaches_only_its_next_words() {
        var text = "Permohonan yang belum lengkap dikembalikan, lalu disetujui kepala bidang";
        var reading = moods.report(text);
        assertThat(reading.mood()).isEqualTo(Mood.ASSERTED);
        int approved = text.indexOf("disetujui");
        assertThat(reading.denies(approved, approved + 9)).isFalse();
    }

    @Test
    void an_idiom_with_a_negation_denies_nothing() {
        assertThat(moods.report("Lampiran merupakan bagian tidak terpisahkan").denied())
                .isEmpty();
    }

    @Test
    void a_plan_is_an_intention() {
        assertThat(moods.report("Pada tahun 2025 akan dibangun pusat data").mood())
                .isEqualTo(Mood.INTENDED);
    }

    @Test
    void a_noun_of_the_same_root_is_no_intention() {
        assertThat(moods.report("Peta rencana disusun Bappeda").mood()).isEqualTo(Mood.ASSERTED);
    }

    @Test
    void a_prohibition_is_still_a_norm() {
        assertThat(moods.norm("Pengguna tidak boleh memindahkan perangkat").mood())
                .isEqualTo(Mood.ASSERTED);
        assertThat(moods.norm("Kecamatan dikecualikan dari kewajiban ini").mood())
                .isEqualTo(Mood.NEGATED);
    }

    @Test
    void a_norm_that_leaves_the_matter_to_another_rule_is_delegated() {
        assertThat(moods.norm("Ketentuan mengenai jaringan diatur lebih lanjut dengan Keputusan")
                        .mood())
                .isEqualTo(Mood.DELEGATED);
    }

    @Test
    void an_unknown_vocabulary_denies_nothing() {
        var empty = new Moods(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of()));
        assertThat(empty.report("belum ada").denied()).isEqualTo(List.of());
    }
}

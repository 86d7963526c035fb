package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Expression.Sign;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final Map<String, Expression> SIGNS = Map.of(
            "planned",
            new AnyOf(List.of(new Phrase("direncanakan"), new Phrase("tahap .. lelang"))),
            "open",
            new AnyOf(List.of(new Sign("planned"), new Phrase("belum"))),
            "both",
            new AllOf(List.of(new Phrase("satu"), new Phrase("dua"))),
            "except",
            new Except(new Phrase("tidak"), new Phrase("tidak hanya")));

    @Test
    void compares_letter_by_letter_and_not_by_root() {
        var planned = Wordings.of("planned", SIGNS);
        assertThat(planned.holds("Gedung direncanakan tahun ini")).isTrue();
        assertThat(planned.holds("DIRENCANAKAN")).isTrue();
        assertThat(planned.holds("peta rencana disusun")).isFalse();
        assertThat(planned.holds("yang direncanakannya")).isFalse();
    }

    @Test
    void two_points_allow_up_to_six_words_between() {
        var planned = Wordings.of("planned", SIGNS);
        assertThat(planned.holds("masih pada tahap lelang")).isTrue();
        assertThat(planned.holds("tahap a b c d e f lelang")).isTrue();
        assertThat(planned.holds("tahap a b c d e f g lelang")).isFalse();
    }

    @Test
    void a_sign_brings_every_phrase_of_what_it_names() {
        assertThat(Wordings.of("open", SIGNS).holds("direncanakan")).isTrue();
        assertThat(Wordings.of("open", SIGNS).holds("belum ada")).isTrue();
        assertThat(Wordings.of("both", SIGNS).holds("dua")).isTrue();
    }

    @Test
    void what_an_exception_excludes_is_not_a_wording() {
        assertThat(Wordings.of("except", SIGNS).holds("tidak ada")).isTrue();
    }

    @Test
    void an_unknown_sign_holds_nowhere() {
        assertThat(Wordings.of("nothing", SIGNS).holds("belum direncanakan")).isFalse();
    }

    @Test
    void the_longest_wording_is_found_first() {
        var signs = Map.<String, Expression>of(
                "denied", new AnyOf(List.of(new Phrase("belum"), new Phrase("belum pernah"))));
        var found = Wordings.of("denied", signs).in("ini belum pernah ada");
        assertThat(found.find()).isTrue();
        assertThat(found.group()).isEqualTo("belum pernah");
    }
}

package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Found.lexicon();

    @Test
    void finds_the_subject_of_policy_and_practice_in_other_word_forms() {
        assertThat(lexicon.read("Pengelolaan Pusat Data dilaksanakan oleh Dinas")
                        .subjects())
                .contains(5, 16);
    }

    @Test
    void the_same_words_about_another_object_are_no_subject() {
        assertThat(lexicon.read("laporan pusat data statistik pertanian").subjects())
                .doesNotContain(5, 16);
    }

    @Test
    void spans_are_positions_in_the_text() {
        var text = "Tahun ini pusat data dipakai";
        var span = lexicon.read(text).subject(5).get(0);
        assertThat(text.substring(span.start(), span.end())).isEqualTo("pusat data");
    }

    @Test
    void elements_belong_to_their_indicator_only() {
        var hits = lexicon.read("memuat domain arsitektur keamanan SPBE");
        assertThat(hits.elements(1)).containsKey("security");
        assertThat(hits.elements(5)).isEmpty();
    }

    @Test
    void signs_are_found_beside_subjects() {
        var hits = lexicon.read("Seluruh perangkat daerah menggunakan jaringan intra");
        assertThat(hits.has("all-units")).isTrue();
        assertThat(hits.has("some-units")).isFalse();
        assertThat(hits.subjects()).contains(6, 17);
    }

    @Test
    void a_blank_text_holds_nothing() {
        var hits = lexicon.read("  ");
        assertThat(hits.subjects()).isEmpty();
        assertThat(hits.signs()).isEmpty();
        assertThat(hits.roots()).isEmpty();
    }
}

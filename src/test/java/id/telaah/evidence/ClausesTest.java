package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static List<String> clauses(String text) {
        return Clauses.of(text).stream().map(clause -> clause.of(text)).toList();
    }

    @Test
    void sentences_are_told_apart() {
        assertThat(clauses("Aplikasi dipakai sejak 2022. Laporan dapat diunduh."))
                .containsExactly("Aplikasi dipakai sejak 2022.", "Laporan dapat diunduh.");
    }

    @Test
    void a_contrast_starts_a_new_clause() {
        assertThat(clauses("Surat dapat dicari, tetapi belum dapat diunduh"))
                .containsExactly("Surat dapat dicari", "tetapi belum dapat diunduh");
        assertThat(clauses("Data diterima tiap hari dan belum dikirim balik"))
                .containsExactly("Data diterima tiap hari", "dan belum dikirim balik");
    }

    @Test
    void abbreviations_and_numbered_items_do_not_end_a_sentence() {
        assertThat(clauses("Disahkan oleh Dr. Sari Contoh, S.E., M.M. di Sukamaju"))
                .hasSize(1);
        assertThat(clauses("sesuai dengan Perwali No. 7 Tahun 2023")).hasSize(1);
    }

    @Test
    void not_only_but_also_stays_one_clause() {
        assertThat(clauses("Sistem ini dipakai, tidak hanya oleh Dinas")).hasSize(1);
    }

    @Test
    void every_clause_is_a_piece_of_the_text() {
        var text = "  Rapat dibuka; peserta hadir. Rapat ditutup!  ";
        assertThat(clauses(text))
                .allMatch(text::contains)
                .containsExactly("Rapat dibuka;", "peserta hadir.", "Rapat ditutup!");
    }
}

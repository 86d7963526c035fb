package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JustificationsTest {
    private final Result result = new ResultWriter(ExampleAssessment.plain(), Sentences.in("id")).result();

    @Test
    void the_facts_name_document_number_year_article_page_and_words() {
        assertThat(justification(1).facts())
                .contains("Peraturan Wali Kota Nomor 18 Tahun 2021 tentang Sistem Pemerintahan Berbasis Elektronik"
                        + " (berkas 1a-Perwali SPBE.pdf): Pasal 7 ayat (2), halaman 4 menyatakan “Arsitektur SPBE");
    }

    @Test
    void the_facts_tell_what_was_not_counted_and_why() {
        assertThat(justification(1).facts()).contains("Tidak dihitung: Dokumen masih berupa rancangan");
    }

    @Test
    void without_proof_the_facts_say_so() {
        assertThat(justification(3).facts()).startsWith("Di dalam berkas yang disampaikan tidak ditemukan bukti");
    }

    @Test
    void the_analysis_goes_up_to_the_first_level_that_is_not_reached() {
        assertThat(justification(1).analysis().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Tingkat 2 (Terkelola) terpenuhi. I01-L2-R1 terpenuhi");
        assertThat(justification(3).analysis()).doesNotContain("Tingkat 3");
    }

    @Test
    void an_alternative_that_is_met_stands_for_the_others() {
        assertThat(justification(1).analysis()).contains("I01-L3-R2").doesNotContain("I01-L3-R3");
        assertThat(entry(1).gap().requirements()).containsExactly("I01-L3-R1");
    }

    @Test
    void the_result_says_level_reason_and_what_the_next_level_needs() {
        assertThat(justification(1).result())
                .isEqualTo(
                        "Tingkat kapabilitas yang disarankan 2 (Terkelola) karena seluruh syarat wajib sampai tingkat 2"
                                + " terbukti, sedangkan syarat tingkat 3 (Terdefinisi) belum terbukti: Syarat 1 tingkat 3 dipenuhi"
                                + " (I01-L3-R1). Untuk mencapai tingkat 3 diperlukan Peraturan Wali Kota.");
    }

    @Test
    void what_is_unread_is_named_as_a_possibility() {
        assertThat(justification(4).result()).contains("tingkat 2 masih mungkin");
        assertThat(justification(1).result()).doesNotContain("masih mungkin");
    }

    @Test
    void the_highest_level_lacks_nothing() {
        assertThat(entry(2).gap().level()).isNull();
        assertThat(entry(2).gap().requirements()).isEmpty();
        assertThat(justification(2).result()).endsWith("sampai tingkat 3 terbukti.");
    }

    private Result.IndicatorEntry entry(int number) {
        return result.indicator(number).orElseThrow();
    }

    private Result.Justification justification(int number) {
        return entry(number).justification();
    }
}

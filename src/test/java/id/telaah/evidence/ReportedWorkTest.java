package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Statement.Scope;
import id.telaah.kb.DocumentForm.Group;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How officials report what was done: compact reviews, tables of work, headings that leave words out. */
class ReportedWorkTest {
    private static final String REPORT = "Laporan Tahunan Dinas";
    private static final String COLUMNS = "kolom:No|Kegiatan|Realisasi";

    private static Papers report() {
        return paper("laporan.docx", Group.REPORT, REPORT).dated("2024-06-01");
    }

    @Test
    void a_review_in_one_sentence_names_its_problem_and_its_advice() {
        var found = Found.in(
                report().under(REPORT, "Pusat Data")
                        .body(
                                "Hasil reviu 4 Maret 2024: kendala daya listrik di ruang peladen; rekomendasi pemasangan genset."));
        assertThat(found.reviews(16)).singleElement().satisfies(review -> {
            assertThat(review.substantial()).isTrue();
            assertThat(review.date()).isEqualTo(LocalDate.of(2024, 3, 4));
        });
    }

    @Test
    void a_review_that_found_no_problem_names_none() {
        var found = Found.in(report().under(REPORT, "Evaluasi Pusat Data")
                .body("Evaluasi 4 Maret 2024 menyimpulkan pusat data berjalan baik. Tidak ada kendala."));
        assertThat(found.reviews(16)).noneMatch(Review::substantial);
    }

    @Test
    void a_sentence_that_advice_was_followed_is_no_advice() {
        var found = Found.in(report().under(REPORT, "Pusat Data")
                .body("Evaluasi 4 Maret 2024: isu genset rusak; rekomendasi pembelian genset."
                        + " Rekomendasi telah dilaksanakan: genset dibeli Mei 2024."));
        assertThat(found.reviews(16))
                .singleElement()
                .satisfies(review -> assertThat(review.recommendations()).hasSize(1));
        assertThat(found.followUps(16)).isNotEmpty().allMatch(followUp -> followUp.matched() == 1);
    }

    @Test
    void a_part_without_a_subject_is_about_the_one_that_the_title_names() {
        var title = "Laporan Jaringan Intra";
        var found = Found.in(paper("laporan.docx", Group.REPORT, title)
                .dated("2024-06-01")
                .under(title, "III. Evaluasi (2 Mei 2024)")
                .body("Kelemahan: sakelar sering panas.")
                .body("Saran: pendingin ruangan ditambah."));
        assertThat(found.reviews(17)).singleElement().matches(Review::substantial);
    }

    @Test
    void a_chapter_leaves_out_the_word_that_the_title_has_said() {
        var title = "Laporan Manajemen SPBE";
        var found = Found.in(paper("laporan.docx", Group.REPORT, title)
                .body("Pusat data digunakan.")
                .under(title, "BAB 2 PERUBAHAN")
                .body("Permohonan dicatat pada formulir."));
        var elsewhere = Found.in(report().body("Pusat data digunakan.")
                .under(REPORT, "BAB 2 PERUBAHAN")
                .body("Permohonan dicatat pada formulir."));
        assertThat(found.statements(27)).isNotEmpty();
        assertThat(elsewhere.statements(27)).isEmpty();
    }

    @Test
    void a_table_whose_rows_are_all_done_is_done_entirely() {
        var title = "Laporan Tim Koordinasi SPBE";
        var all = Found.in(paper("laporan.docx", Group.REPORT, title)
                .under(title, COLUMNS)
                .row("1", "Rapat triwulan", "selesai")
                .row("2", "Pembinaan", "12 Mei 2024"));
        var some = Found.in(paper("laporan.docx", Group.REPORT, title)
                .under(title, COLUMNS)
                .row("1", "Rapat triwulan", "selesai")
                .row("2", "Pembinaan", "belum dilaksanakan"));
        assertThat(all.statement(19, "Rapat").signs()).contains("realised", "entirely");
        assertThat(some.statement(19, "Rapat").signs()).contains("realised").doesNotContain("entirely");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pusat data dipakai semua 41 unit kerja.",
                "Pusat data dipakai seluruh 12 (dua belas) perangkat daerah.",
                "Pusat data dipakai kelima unit organisasi."
            })
    void all_units_may_be_named_with_their_number(String sentence) {
        assertThat(Found.in(report().body(sentence)).statement(16, "dipakai").scope())
                .isEqualTo(Scope.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pusat data dipakai 7 perangkat daerah.", "Pusat data menjangkau delapan OPD."})
    void a_number_of_units_alone_is_a_part_of_them(String sentence) {
        assertThat(Found.in(report().body(sentence)).statement(16, "Pusat data").scope())
                .isEqualTo(Scope.SOME);
    }

    @Test
    void what_some_places_lack_or_was_not_looked_at_denies_no_use() {
        var found = Found.in(report().body("Terdapat 4 lokasi yang belum menggunakan pusat data.")
                .body("Pemanfaatan pusat data tidak diperiksa tahun ini.")
                .body("Pusat data tidak digunakan lagi."));
        assertThat(found.statement(16, "4 lokasi").denied()).doesNotContain("in-use");
        assertThat(found.statement(16, "diperiksa").denied()).doesNotContain("in-use");
        assertThat(found.statement(16, "lagi").denied()).contains("in-use");
    }

    @Test
    void the_general_part_of_an_audit_report_speaks_for_each_audit() {
        var title = "Laporan Hasil Audit TIK";
        var found = Found.in(paper("lha.pdf", Group.AUDIT_REPORT, title)
                .dated("2024-06-28")
                .under(title)
                .body("Pemeriksaan dilakukan oleh auditor internal Inspektorat.")
                .under(title, "A. Audit aplikasi SPBE")
                .body("Temuan: hak akses pensiunan aktif."));
        assertThat(found.says(30, "auditor internal")).isTrue();
        assertThat(found.says(29, "auditor internal")).isFalse();
    }
}

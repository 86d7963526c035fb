package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Review.Subject;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Indicator.Family;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewReaderTest {
    private static final String REPORT = "Laporan Tahunan Dinas";

    private static Papers minutes(String title) {
        return paper("notula.docx", Group.MINUTES, title).dated("2024-02-05");
    }

    private static Papers withFindings(Papers paper) {
        return paper.under("Hasil", "Permasalahan")
                .body("Ketentuan pusat data tidak mengatur cadangan listrik.")
                .under("Hasil", "Rekomendasi")
                .body("Menambahkan ayat tentang cadangan listrik.");
    }

    @Test
    void a_whole_document_is_a_review_when_its_title_says_so() {
        var found = Found.in(withFindings(minutes("Notula Reviu Kebijakan Pusat Data")));
        assertThat(found.reviews(5)).singleElement().satisfies(review -> {
            assertThat(review.object()).isEqualTo(Subject.POLICY);
            assertThat(review.fits(Family.POLICY)).isTrue();
            assertThat(review.date()).isEqualTo(LocalDate.of(2024, 2, 5));
            assertThat(review.issues())
                    .extracting(Place::quote)
                    .containsExactly("Ketentuan pusat data tidak mengatur cadangan listrik.");
            assertThat(review.recommendations())
                    .extracting(Place::quote)
                    .containsExactly("Menambahkan ayat tentang cadangan listrik.");
            assertThat(review.substantial()).isTrue();
        });
    }

    @Test
    void a_review_without_issues_or_recommendations_is_not_substantial() {
        var found = Found.in(minutes("Notula Reviu Kebijakan Pusat Data")
                .under("Hasil", "Rekomendasi")
                .body("Menambahkan ayat tentang cadangan listrik."));
        assertThat(found.reviews(5)).isNotEmpty().noneMatch(Review::substantial);
    }

    @Test
    void an_empty_label_names_no_issue() {
        var found = Found.in(minutes("Notula Reviu Kebijakan Pusat Data")
                .body("Isu: -")
                .body("Rekomendasi: menambahkan ayat tentang cadangan listrik."));
        assertThat(found.reviews(5)).singleElement().satisfies(review -> {
            assertThat(review.issues()).isEmpty();
            assertThat(review.recommendations()).hasSize(1);
        });
    }

    @Test
    void labels_inside_the_text_name_issues_and_recommendations() {
        var found = Found.in(minutes("Notula Reviu Kebijakan Pusat Data")
                .body("Isu: cadangan listrik tidak diatur.")
                .body("Rekomendasi: menambahkan ayat tentang cadangan listrik."));
        assertThat(found.reviews(5))
                .singleElement()
                .satisfies(review -> assertThat(review.substantial()).isTrue());
    }

    @Test
    void columns_of_a_table_name_issues_and_recommendations() {
        var found = Found.in(minutes("Notula Reviu Kebijakan Pusat Data")
                .under("Notula Reviu Kebijakan Pusat Data", "kolom: No | Permasalahan | Rekomendasi")
                .row("1", "Cadangan listrik tidak diatur", "Menambahkan ayat tentang listrik"));
        assertThat(found.reviews(5)).singleElement().satisfies(review -> {
            assertThat(review.issues()).extracting(Place::quote).containsExactly("Cadangan listrik tidak diatur");
            assertThat(review.recommendations())
                    .extracting(Place::quote)
                    .containsExactly("Menambahkan ayat tentang listrik");
        });
    }

    @Test
    void a_section_of_a_report_is_a_review_of_its_own() {
        var found = Found.in(paper("laporan.docx", Group.REPORT, REPORT)
                .dated("2024-03-01")
                .under(REPORT, "Reviu Pelaksanaan Jaringan Intra 9 Januari 2024", "Kendala")
                .body("Kabel di kantor camat sering putus.")
                .under(REPORT, "Reviu Pelaksanaan Jaringan Intra 9 Januari 2024", "Rekomendasi")
                .body("Memasang jalur cadangan ke kantor camat.")
                .under(REPORT, "Kegiatan Lain")
                .body("Pusat data dikunjungi siswa."));
        assertThat(found.reviews(17)).singleElement().satisfies(review -> {
            assertThat(review.object()).isEqualTo(Subject.PRACTICE);
            assertThat(review.date()).isEqualTo(LocalDate.of(2024, 1, 9));
            assertThat(review.substantial()).isTrue();
        });
        assertThat(found.reviews(16)).isEmpty();
    }

    @Test
    void a_report_that_reviews_nothing_is_no_review() {
        var found = Found.in(paper("laporan.docx", Group.REPORT, REPORT).body("Pusat data digunakan 12 dinas."));
        assertThat(found.facts().reviews()).isEmpty();
    }

    @Test
    void rules_and_slides_are_never_reviews() {
        var rule = withFindings(regulation("4", "2023-02-01", "Reviu Kebijakan Pusat Data"));
        var slides = withFindings(paper("paparan.pptx", Group.SLIDES, "Reviu Kebijakan Pusat Data"));
        assertThat(Found.in(rule, slides).facts().reviews()).isEmpty();
    }

    @Test
    void the_practice_is_another_object_than_the_policy() {
        var found = Found.in(withFindings(minutes("Notula Evaluasi Penerapan Pusat Data")));
        assertThat(found.reviews(16)).isNotEmpty().allSatisfy(review -> {
            assertThat(review.object()).isEqualTo(Subject.PRACTICE);
            assertThat(review.fits(Family.POLICY)).isFalse();
        });
    }

    @Test
    void a_review_names_the_rule_of_the_dossier_that_it_looks_at() {
        var rule = regulation("4", "2023-02-01", "Pusat Data").article("2", "Pusat data dikelola oleh Dinas.");
        var found = Found.in(rule, withFindings(minutes("Notula Reviu Peraturan Wali Kota Nomor 4 Tahun 2023")));
        assertThat(found.reviews(5)).singleElement().satisfies(review -> {
            assertThat(review.policies()).containsExactly("Perwali 4.pdf#1");
            assertThat(review.object()).isEqualTo(Subject.POLICY);
        });
    }

    @Test
    void age_counts_from_its_date_and_a_review_without_date_is_never_young() {
        var dated = Found.in(withFindings(minutes("Notula Reviu Kebijakan Pusat Data")))
                .reviews(5)
                .get(0);
        assertThat(dated.within(24, LocalDate.of(2026, 2, 5))).isTrue();
        assertThat(dated.within(24, LocalDate.of(2026, 2, 6))).isFalse();
        var undated = Found.in(withFindings(paper("n.docx", Group.MINUTES, "Notula Reviu Kebijakan Pusat Data")))
                .reviews(5)
                .get(0);
        assertThat(undated.within(24, LocalDate.of(2024, 8, 31))).isFalse();
        assertThat(undated.within(null, LocalDate.of(2024, 8, 31))).isTrue();
    }
}

package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage.Part;
import org.junit.jupiter.api.Test;

class FollowUpReaderTest {
    private static Papers review(String object) {
        return paper("notula.docx", Group.MINUTES, "Notula Reviu " + object + " Pusat Data")
                .dated("2023-06-05")
                .under("Hasil", "Permasalahan")
                .body("Cadangan listrik pusat data lemah.")
                .under("Hasil", "Rekomendasi")
                .body("Menambahkan generator cadangan listrik pusat data.")
                .body("Mengangkat petugas jaga malam.");
    }

    private static Papers rule(String date) {
        return regulation("9", date, "Pusat Data")
                .article("4", "Pusat data dilengkapi generator cadangan listrik.")
                .article("5", "Kunjungan dicatat.");
    }

    @Test
    void a_later_rule_that_repeats_a_recommendation_answers_it() {
        var found = Found.in(review("Kebijakan"), rule("2023-11-01"));
        assertThat(found.followUps(5)).singleElement().satisfies(followUp -> {
            assertThat(followUp.policy()).isTrue();
            assertThat(followUp.done()).isTrue();
            assertThat(followUp.matched()).isEqualTo(1);
            assertThat(followUp.afterReview()).isTrue();
            assertThat(followUp.namesReview()).isFalse();
            assertThat(followUp.place().locator()).isEqualTo("Pasal 4");
        });
    }

    @Test
    void enough_recommendations_are_all_of_them_where_there_are_fewer() {
        var followUp =
                Found.in(review("Kebijakan"), rule("2023-11-01")).followUps(5).get(0);
        assertThat(followUp.answers(1)).isTrue();
        assertThat(followUp.answers(2)).isFalse();
        assertThat(followUp.monthsAfterReview(4)).isTrue();
        assertThat(followUp.monthsAfterReview(5)).isFalse();
    }

    @Test
    void a_rule_from_before_the_review_follows_nothing() {
        assertThat(Found.in(review("Kebijakan"), rule("2023-01-01")).followUps(5))
                .isEmpty();
    }

    @Test
    void a_later_rule_about_other_things_answers_nothing() {
        var other = regulation("9", "2023-11-01", "Pusat Data").article("4", "Kunjungan ke pusat data dicatat.");
        assertThat(Found.in(review("Kebijakan"), other).followUps(5))
                .singleElement()
                .satisfies(followUp -> assertThat(followUp.matched()).isZero());
    }

    @Test
    void considerations_that_name_the_review_are_noticed() {
        var considered = rule("2023-11-01")
                .part(Part.PREAMBLE, "bahwa berdasarkan hasil reviu, ketentuan pusat data perlu diubah;");
        assertThat(Found.in(review("Kebijakan"), considered).followUps(5))
                .singleElement()
                .satisfies(followUp -> assertThat(followUp.namesReview()).isTrue());
    }

    @Test
    void a_report_tells_what_was_done_in_practice() {
        var report = paper("laporan.docx", Group.REPORT, "Laporan Pusat Data")
                .dated("2024-02-01")
                .under("Laporan Pusat Data", "Tindak Lanjut")
                .body("Generator cadangan listrik pusat data telah ditambahkan.");
        assertThat(Found.in(review("Penerapan"), report).followUps(16))
                .singleElement()
                .satisfies(followUp -> {
                    assertThat(followUp.policy()).isFalse();
                    assertThat(followUp.done()).isTrue();
                    assertThat(followUp.matched()).isEqualTo(1);
                    assertThat(followUp.namesReview()).isTrue();
                });
    }

    @Test
    void what_is_only_planned_or_denied_is_not_done() {
        var report = paper("laporan.docx", Group.REPORT, "Laporan Pusat Data")
                .dated("2024-02-01")
                .under("Laporan Pusat Data", "Tindak Lanjut")
                .body("Generator cadangan listrik pusat data akan ditambahkan.")
                .body("Petugas jaga malam pusat data belum diangkat.");
        assertThat(Found.in(review("Penerapan"), report).followUps(16))
                .hasSize(2)
                .noneMatch(FollowUp::done)
                .allSatisfy(followUp -> assertThat(followUp.matched()).isZero());
    }

    @Test
    void a_table_of_recommendations_and_what_was_done_is_read_cell_by_cell() {
        var report = paper("matriks.xlsx", Group.REGISTER, "Matriks Pusat Data")
                .dated("2024-02-01")
                .under("Matriks Pusat Data", "kolom: Rekomendasi | Tindak Lanjut")
                .row("Menambahkan generator", "Generator cadangan listrik terpasang");
        assertThat(Found.in(review("Penerapan"), report).followUps(16))
                .singleElement()
                .satisfies(followUp ->
                        assertThat(followUp.place().quote()).isEqualTo("Generator cadangan listrik terpasang"));
    }
}

package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Statement.Binding;
import id.telaah.kb.DocumentForm.Group;
import org.junit.jupiter.api.Test;

class BindingsTest {
    private static Papers rule() {
        return regulation("4", "2023-02-01", "Penyelenggaraan Pemerintahan Berbasis Digital");
    }

    @Test
    void a_clause_that_names_the_subject_is_its_own() {
        var found = Found.in(rule().article("9", "Pusat data dikelola oleh Dinas."));
        assertThat(found.statement(5, "Pusat data").binding()).isEqualTo(Binding.OWN);
    }

    @Test
    void other_clauses_of_the_article_speak_about_its_subject() {
        var found = Found.in(rule().article("9", "Pusat data dikelola oleh Dinas.")
                .article("9", "Pengelola wajib menjaga pasokan listrik.")
                .article("10", "Biaya dibebankan pada anggaran."));
        assertThat(found.statement(5, "pasokan listrik").binding()).isEqualTo(Binding.ARTICLE);
        assertThat(found.says(5, "Biaya")).isFalse();
    }

    @Test
    void an_item_completes_the_sentence_before_it() {
        var found = Found.in(rule().item("9", "Pengelolaan pusat data meliputi:", "pasokan listrik;"));
        assertThat(found.statement(5, "pasokan listrik").binding()).isEqualTo(Binding.OWN);
    }

    @Test
    void a_subject_in_a_list_of_many_is_only_listed() {
        var found = Found.in(rule().article(
                        "2", "Ruang lingkup meliputi pusat data, jaringan intra, audit TIK, dan manajemen data."));
        assertThat(found.statement(5, "pusat data").binding()).isEqualTo(Binding.LISTED);
        assertThat(found.statement(6, "jaringan intra").binding()).isEqualTo(Binding.LISTED);
    }

    @Test
    void items_of_one_list_count_together() {
        var lead = "Infrastruktur meliputi:";
        var found = Found.in(rule().item("3", lead, "pusat data;")
                .item("3", lead, "jaringan intra; dan")
                .item("3", lead, "sistem penghubung layanan."));
        assertThat(found.statement(5, "pusat data").binding()).isEqualTo(Binding.LISTED);
    }

    @Test
    void what_leads_an_enumeration_is_not_part_of_it() {
        var found = Found.in(rule().article(
                        "6", "Arsitektur SPBE memuat pusat data, jaringan intra, dan sistem penghubung layanan."));
        assertThat(found.statement(1, "Arsitektur SPBE").binding()).isEqualTo(Binding.OWN);
        assertThat(found.statement(5, "pusat data").binding()).isEqualTo(Binding.LISTED);
    }

    @Test
    void text_below_a_heading_speaks_about_its_subject() {
        var found = Found.in(paper("laporan.docx", Group.REPORT, "Laporan Tahunan Dinas")
                .under("Laporan Tahunan Dinas", "Pusat Data")
                .body("Dua puluh peladen beroperasi penuh."));
        assertThat(found.statement(16, "peladen").binding()).isEqualTo(Binding.HEADING);
    }

    @Test
    void the_innermost_heading_that_names_a_subject_wins() {
        var found = Found.in(paper("laporan.docx", Group.REPORT, "Laporan Tahunan Dinas")
                .under("Pusat Data", "Jaringan Intra")
                .body("Serat optik terpasang di kantor camat."));
        assertThat(found.says(17, "Serat optik")).isTrue();
        assertThat(found.says(16, "Serat optik")).isFalse();
    }

    @Test
    void the_title_speaks_for_the_whole_document() {
        var found = Found.in(
                regulation("5", "2023-02-01", "Penyelenggaraan Pusat Data").article("4", "Dinas wajib menjaga suhu."));
        assertThat(found.statement(5, "suhu").binding()).isEqualTo(Binding.TITLE);
    }

    @Test
    void the_same_words_about_a_foreign_object_are_not_tied() {
        var found = Found.in(rule().article("9", "Pusat data statistik dikelola oleh Badan Statistik."));
        assertThat(found.statements(5)).isEmpty();
    }
}

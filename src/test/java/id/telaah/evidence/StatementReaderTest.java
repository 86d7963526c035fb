package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Statement.Mood;
import id.telaah.evidence.Statement.Scope;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static Papers rule() {
        return regulation("4", "2023-02-01", "Penyelenggaraan Pemerintahan Berbasis Digital");
    }

    private static Papers report() {
        return paper("laporan.docx", Group.REPORT, "Laporan Kegiatan Dinas").dated("2024-03-01");
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"DEFINITION", "SCOPE", "PREAMBLE", "TITLE", "FOREWORD", "ELUCIDATION", "CLOSING"})
    void a_part_that_sets_no_norm_is_neither_operative_nor_reporting(Part part) {
        var statement = Found.in(rule().part(part, "Pusat data adalah fasilitas penyimpanan data."))
                .statement(5, "Pusat data");
        assertThat(statement.part()).isEqualTo(part);
        assertThat(statement.operative()).isFalse();
        assertThat(statement.reporting()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"HEADING", "FURNITURE", "CONTENTS", "SIGNATURE"})
    void headings_furniture_and_tables_of_contents_say_nothing(Part part) {
        var found = Found.in(rule().part(part, "Pusat data 14").article("9", "Jaringan intra dikelola oleh Dinas."));
        assertThat(found.statements(5)).isEmpty();
        assertThat(found.statements(6)).isNotEmpty();
    }

    @Test
    void hidden_text_never_becomes_a_statement() {
        var found = Found.in(report().hidden("Pusat data digunakan seluruh perangkat daerah.")
                .body("Jaringan intra dipakai tiap hari."));
        assertThat(found.statements(16)).isEmpty();
        assertThat(found.statements(17)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pusat data belum digunakan oleh kecamatan.",
                "Pusat data tidak pernah dipakai sejak 2022.",
                "Belum ada pusat data di kota ini."
            })
    void a_report_that_denies_is_negated(String sentence) {
        assertThat(Found.in(report().body(sentence)).statement(16, sentence).mood())
                .isEqualTo(Mood.NEGATED);
    }

    @Test
    void a_negation_after_a_relative_pronoun_leaves_the_rest_asserted() {
        var statement = Found.in(
                        report().body("Perangkat yang belum terdaftar dipindahkan, lalu pusat data digunakan."))
                .statement(16, "pusat data");
        assertThat(statement.asserted()).isTrue();
        assertThat(statement.signs()).contains("in-use");
    }

    @Test
    void the_two_halves_of_a_contrast_have_a_mood_each() {
        var found = Found.in(report().under("Laporan", "Pusat Data")
                .body("Peladen telah digunakan, tetapi cadangan listrik belum tersedia."));
        assertThat(found.statement(16, "Peladen").mood()).isEqualTo(Mood.ASSERTED);
        assertThat(found.statement(16, "cadangan").mood()).isEqualTo(Mood.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pusat data akan dibangun tahun depan.",
                "Pemindahan ke pusat data direncanakan bulan Juni.",
                "Pusat data masih dalam tahap pembangunan."
            })
    void a_plan_is_an_intention(String sentence) {
        assertThat(Found.in(report().body(sentence)).statement(16, sentence).mood())
                .isEqualTo(Mood.INTENDED);
    }

    @Test
    void a_norm_that_leaves_the_matter_to_another_rule_is_delegated() {
        var found = Found.in(rule().article(
                        "9", "Ketentuan mengenai pusat data diatur lebih lanjut dengan Keputusan Kepala Dinas."));
        assertThat(found.statement(5, "pusat data").mood()).isEqualTo(Mood.DELEGATED);
    }

    @Test
    void a_prohibition_is_a_norm_and_an_exemption_is_none() {
        var found = Found.in(rule().article("9", "Pengguna pusat data tidak boleh memindahkan peladen.")
                .article("10", "Kecamatan dikecualikan dari kewajiban memakai pusat data."));
        assertThat(found.statement(5, "tidak boleh").mood()).isEqualTo(Mood.ASSERTED);
        assertThat(found.statement(5, "dikecualikan").mood()).isEqualTo(Mood.NEGATED);
    }

    @Test
    void pasted_criteria_and_claimed_levels_are_quoted_words() {
        var found = Found.in(report().under("Laporan", "Capaian")
                .body("Kebijakan pusat data memenuhi kriteria tingkat 4.")
                .body("Pusat data digunakan oleh Dinas Pertanian."));
        assertThat(found.statements(16)).isNotEmpty().allMatch(statement -> statement.mood() == Mood.QUOTED);
    }

    @Test
    void a_claim_in_one_section_leaves_the_others_alone() {
        var found = Found.in(report().under("Laporan", "Capaian")
                .body("Pusat data berada pada level 4.")
                .under("Laporan", "Kegiatan")
                .body("Pusat data digunakan oleh Dinas Pertanian."));
        assertThat(found.statement(16, "level 4").mood()).isEqualTo(Mood.QUOTED);
        assertThat(found.statement(16, "Dinas Pertanian").mood()).isEqualTo(Mood.ASSERTED);
    }

    @Test
    void tells_all_units_from_some() {
        var found = Found.in(rule().article("1", "Seluruh perangkat daerah wajib menggunakan pusat data.")
                .article("2", "Sebagian perangkat daerah menempatkan peladen di pusat data.")
                .article("3", "Pusat data dijaga siang dan malam.")
                .article("4", "Semua perangkat daerah memakai pusat data, kecuali kecamatan di kepulauan.")
                .article("5", "Semua unit kerja memakai pusat data, kecuali ditentukan lain oleh undang-undang."));
        assertThat(found.statement(5, "kepulauan").scope()).isEqualTo(Scope.SOME);
        assertThat(found.statement(5, "ditentukan lain").scope()).isEqualTo(Scope.ALL);
        assertThat(found.statement(5, "Seluruh").scope()).isEqualTo(Scope.ALL);
        assertThat(found.statement(5, "Sebagian").scope()).isEqualTo(Scope.SOME);
        assertThat(found.statement(5, "siang").scope()).isEqualTo(Scope.NONE);
    }

    @Test
    void a_name_stands_for_what_the_regulation_defines() {
        var defined = Found.in(rule().part(
                        Part.DEFINITION,
                        "5. Dinas Komunikasi dan Informatika yang selanjutnya disebut Dinas adalah perangkat daerah"
                                + " yang menangani komunikasi dan informatika.")
                .article("9", "Dinas mengelola pusat data."));
        var undefined = Found.in(rule().article("9", "Dinas mengelola pusat data."));
        assertThat(defined.statement(5, "Dinas mengelola").signs()).contains("ict-unit");
        assertThat(undefined.statement(5, "Dinas mengelola").signs()).doesNotContain("ict-unit");
    }

    @Test
    void a_manual_that_introduces_itself_only_promises() {
        var found = Found.in(paper("panduan.html", Group.MANUAL, "Panduan Aplikasi Kepegawaian")
                .under("Panduan", "Kata Pengantar")
                .body("Data kepegawaian dapat dicari dan diunduh.")
                .under("Panduan", "Menu Pencarian")
                .body("Ketik nama pada kolom pencarian data kepegawaian."));
        assertThat(found.statement(36, "diunduh").reporting()).isFalse();
        assertThat(found.statement(36, "Ketik nama").reporting()).isTrue();
    }

    @Test
    void what_stands_under_about_is_promised_even_where_that_is_the_first_heading() {
        var found = Found.in(paper("panduan.html", Group.MANUAL, "Tentang SIMPEL")
                .under("Tentang SIMPEL")
                .body("Data kepegawaian dapat dicari dan diunduh.")
                .under("Tentang SIMPEL", "Tentangan dan Solusi")
                .body("Ketik nama pada kolom pencarian data kepegawaian."));
        assertThat(found.statement(36, "diunduh").reporting()).isFalse();
        assertThat(found.statement(36, "Ketik nama").reporting()).isTrue();
    }

    @Test
    void text_that_was_hard_to_recognise_is_not_relied_on() {
        var found =
                Found.in(report().body("Pusat data digunakan.").recognised(0.4).body("Pusat data dipakai."));
        assertThat(found.statement(16, "digunakan").reliable()).isTrue();
        assertThat(found.statement(16, "dipakai").reliable()).isFalse();
    }

    @Test
    void keeps_the_date_and_the_place_of_the_words() {
        var statement = Found.in(report().body("Pusat data digunakan sejak 2 Mei 2023."))
                .statement(16, "Pusat data");
        assertThat(statement.date()).isEqualTo(LocalDate.of(2023, 5, 2));
        assertThat(statement.place())
                .isEqualTo(new Place("laporan.docx", 1, "BODY", "Pusat data digunakan sejak 2 Mei 2023."));
        assertThat(statement.years()).containsExactly(2023);
    }
}

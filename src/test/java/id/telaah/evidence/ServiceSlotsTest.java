package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import org.junit.jupiter.api.Test;

class ServiceSlotsTest {
    private static final String LICENCES = "Panduan Perizinan Usaha";
    private static final String QUEUES = "Panduan Antrean Puskesmas";

    private static Papers manual(String file, String title) {
        return paper(file, Group.MANUAL, title);
    }

    @Test
    void the_number_at_the_start_of_the_file_name_takes_a_slot() {
        var found =
                Found.in(manual("46. perizinan.pdf", LICENCES).body("Izin usaha dapat dicari lewat kolom pencarian."));
        assertThat(found.says(46, "Izin usaha")).isTrue();
        assertThat(found.statements(45)).isEmpty();
        assertThat(found.statements(47)).isEmpty();
    }

    @Test
    void without_a_number_the_richest_service_takes_the_first_free_slot() {
        var poor = manual("a.pdf", QUEUES).body("Antrean puskesmas dapat dicari lewat kolom pencarian.");
        var rich = manual("b.pdf", LICENCES)
                .body("Izin usaha dapat dicari lewat kolom pencarian.")
                .body("Surat izin dapat diunduh.")
                .body("Berkas permohonan izin diunggah pemohon.");
        var found = Found.in(poor, rich);
        assertThat(found.says(45, "Izin usaha")).isTrue();
        assertThat(found.says(46, "Antrean")).isTrue();
        assertThat(found.statements(47)).isEmpty();
    }

    @Test
    void a_declared_slot_is_not_free_for_others() {
        var declared = manual("45_antrean.pdf", QUEUES).body("Antrean puskesmas dapat dicari lewat kolom pencarian.");
        var free = manual("b.pdf", LICENCES).body("Izin usaha dapat dicari, diunggah dan diunduh.");
        var found = Found.in(free, declared);
        assertThat(found.says(45, "Antrean")).isTrue();
        assertThat(found.says(46, "Izin usaha")).isTrue();
    }

    @Test
    void a_copy_under_another_name_is_no_second_service() {
        var text = "Izin usaha dapat dicari lewat kolom pencarian.";
        var found = Found.in(
                manual("a.pdf", LICENCES).body(text),
                manual("salinan a.pdf", LICENCES).body(text));
        assertThat(found.statements(45)).isNotEmpty();
        assertThat(found.statements(46)).isEmpty();
    }

    @Test
    void a_number_that_is_part_of_a_date_or_range_declares_nothing() {
        var found =
                Found.in(manual("46 - 47 izin.pdf", LICENCES).body("Izin usaha dapat dicari lewat kolom pencarian."));
        assertThat(found.says(45, "Izin usaha")).isTrue();
    }

    @Test
    void each_section_of_a_document_about_several_services_is_one_service() {
        var title = "Laporan Layanan Digital";
        var found = Found.in(paper("layanan.docx", Group.REPORT, title)
                .under(title, "Layanan Kepegawaian")
                .body("Riwayat jabatan dapat dicari.")
                .under(title, "Layanan Pengaduan")
                .body("Berkas dapat diunggah."));
        assertThat(found.says(36, "Riwayat jabatan")).isTrue();
        assertThat(found.says(42, "Riwayat jabatan")).isFalse();
        assertThat(found.says(42, "diunggah")).isTrue();
        assertThat(found.says(36, "diunggah")).isFalse();
    }

    @Test
    void the_purpose_in_brackets_tells_what_an_application_is_for() {
        var title = "Profil Aplikasi";
        var found = Found.in(paper("profil.docx", Group.REPORT, title)
                .under(title, "SIPANDAI (kepegawaian)")
                .body("Riwayat jabatan dapat dicari.")
                .under(title, "Layanan Pengaduan")
                .body("Berkas dapat diunggah."));
        assertThat(found.says(36, "Riwayat jabatan")).isTrue();
        assertThat(found.says(45, "Riwayat jabatan")).isFalse();
    }

    @Test
    void a_slot_that_a_heading_gives_away_stays_empty_when_nothing_is_shown() {
        var title = "Profil Aplikasi";
        var found = Found.in(paper("profil.docx", Group.REPORT, title)
                .under(title, "Layanan publik sektor 1: izin usaha")
                .body("Situs sedang dibangun.")
                .under(title, "Layanan Pengaduan")
                .body("Berkas dapat diunggah.")
                .under(title, "Gudang Obat")
                .body("Stok dapat dicari dan diunduh."));
        assertThat(found.says(45, "Stok")).isFalse();
        assertThat(found.statements(46)).isEmpty();
    }

    @Test
    void the_text_of_a_manual_may_say_which_sector_service_it_describes() {
        var found = Found.in(manual("panduan.odt", "Buku Manual SIANTAR")
                .body("Layanan publik sektor 3: izin usaha.")
                .body("Surat izin dapat dicari dan diunduh."));
        assertThat(found.says(47, "dicari")).isTrue();
        assertThat(found.statements(45)).isEmpty();
    }

    @Test
    void a_document_about_one_service_does_not_speak_for_a_service_it_mentions() {
        var found = Found.in(manual("panduan.pdf", "Panduan Aplikasi Kepegawaian")
                .body("Data kepegawaian ditarik otomatis dari aplikasi kinerja pegawai."));
        assertThat(found.says(36, "ditarik otomatis")).isTrue();
        assertThat(found.says(41, "ditarik otomatis")).isFalse();
    }

    @Test
    void a_rule_that_names_a_service_does_not_take_a_slot() {
        var found = Found.in(Papers.regulation("4", "2023-02-01", "Perizinan Usaha")
                .article("2", "Izin usaha dapat dicari lewat kolom pencarian."));
        assertThat(found.statements(45)).isEmpty();
    }

    @Test
    void a_column_of_numbers_of_indicators_allots_the_rows_of_a_table() {
        var title = "Daftar Layanan Digital";
        var found = Found.in(paper("daftar.xlsx", Group.REGISTER, title)
                .body("Layanan kepegawaian dan layanan pengaduan ada pada daftar lain.")
                .under(title, "kolom: Ind | Layanan | Fungsi")
                .row("41", "Penilaian", "Berkas dapat diunduh")
                .row("46", "Kios Warga", "Berkas dapat diunggah"));
        assertThat(found.says(41, "diunduh")).isTrue();
        assertThat(found.says(46, "diunggah")).isTrue();
        assertThat(found.says(41, "diunggah")).isFalse();
    }

    @Test
    void a_column_of_other_numbers_allots_nothing() {
        var title = "Daftar Layanan Digital";
        var found = Found.in(paper("daftar.xlsx", Group.REGISTER, title)
                .body("Layanan kepegawaian dan layanan pengaduan ada pada daftar lain.")
                .under(title, "kolom: No | Layanan | Fungsi")
                .row("41", "Penilaian", "Berkas dapat diunduh"));
        assertThat(found.statements(41)).isEmpty();
    }

    @Test
    void another_manual_in_the_same_file_has_its_own_service() {
        var title = "Buku Panduan Layanan Kepegawaian";
        var found = Found.in(manual("panduan.docx", title)
                .under(title, "Pencarian")
                .body("Riwayat dapat dicari lewat kolom pencarian.")
                .under(title, "Buku Panduan Layanan Pengaduan", "Lampiran")
                .body("Foto dapat diunggah."));
        assertThat(found.says(36, "Riwayat")).isTrue();
        assertThat(found.says(42, "Foto")).isTrue();
        assertThat(found.says(36, "Foto")).isFalse();
    }
}

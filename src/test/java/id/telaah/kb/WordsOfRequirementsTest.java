package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words single requirements and elements look for: usual wordings are seen, near misses are not. */
class WordsOfRequirementsTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(Path.of("kb"));
    private static final Instrument INSTRUMENT = KNOWLEDGE.instruments().get(0);
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KNOWLEDGE.vocabulary());

    private static boolean says(String requirement, String text) {
        var lookFor = INSTRUMENT.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .filter(known -> known.id().toString().equals(requirement))
                .findFirst()
                .orElseThrow()
                .lookFor();
        assertThat(lookFor).isNotNull();
        return holds(lookFor, text);
    }

    private static boolean holds(Expression expression, String text) {
        return !ANALYSIS.find(expression, ANALYSIS.tokens(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I04-L3-R1|Setiap perangkat daerah berkonsultasi dengan Dinas Komunikasi dan Informatika.",
                "I04-L3-R1|Unit pengusul wajib memperoleh rekomendasi Diskominfo sebelum membangun aplikasi.",
                "I04-L4-R1|Diskominfo mengendalikan pembangunan aplikasi.",
                "I14-L2-R1|Peta disusun menurut Permen PANRB Nomor 19 Tahun 2018.",
                "I14-L2-R1|Dasar: PermenPANRB 19/2018 tentang peta proses bisnis.",
                "I15-L4-R1|Pusdatin mengendalikan seluruh pembangunan aplikasi.",
                "I16-L3-R2|Prosedur tetap penempatan server berlaku sejak Maret.",
                "I16-L3-R2|Pencadangan mengikuti Standar Prosedur Operasional.",
                "I19-L2-R1|Membentuk Gugus Tugas Sistem Pemerintahan Berbasis Elektronik.",
                "I19-L2-R2|Program kerja tim telah dilaksanakan pada triwulan kedua.",
                "I19-L2-R2|Tugas tim semester pertama terlaksana sesuai rencana.",
                "I19-L4-R1|Hasil rapat dikomunikasikan kepada seluruh perangkat daerah.",
                "I20-L2-R1|Agenda kolaborasi tahun 2024 memuat empat pertemuan.",
                "I21-L2-R1|Program kerja manajemen risiko dilaksanakan sejak Februari.",
                "I21-L3-R1|Penilaian mengikuti Peraturan Menteri PANRB Nomor 5 Tahun 2020.",
                "I22-L2-R1|Firewall dan antivirus terpasang pada seluruh server.",
                "I22-L2-R1|Pengendalian keamanan informasi meliputi hak akses dan pencadangan.",
                "I22-L3-R3|Kendali disusun menurut Peraturan BSSN Nomor 4 Tahun 2021.",
                "I24-L3-R1|Penghapusan aset TIK dilakukan sesuai SOP yang ditetapkan.",
                "I26-L3-R1|Kegiatan mengacu pada Peraturan BRIN Nomor 2 Tahun 2024.",
                "I26-L3-R3|Susunan pengelola terdiri atas penanggung jawab dan kontributor.",
                "I28-L4-R1|Keluhan dicatat pada aplikasi help desk.",
                "I28-L4-R1|Sebanyak 210 tiket diselesaikan melalui sistem meja layanan.",
                "I29-L4-R1|Audit dilakukan oleh pihak ketiga yang auditornya bersertifikat CISA.",
                "I29-L4-R2|Audit dilaksanakan oleh Badan Riset dan Inovasi Nasional.",
                "I31-L4-R2|Auditor: Badan Siber dan Sandi Negara",
                "I45-L5-R7|Layanan dimanfaatkan 83 persen pengguna.",
                "I45-L5-R7|Tingkat pemanfaatan mencapai 87,5 persen dari sasaran pengguna.",
                "I45-L5-R7|Pemanfaatan oleh pengguna 91.25% pada bulan Juni.",
            })
    void a_usual_wording_is_seen(String requirement, String text) {
        assertThat(says(requirement, text)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "I04-L3-R1|Perangkat daerah berkonsultasi dengan Dinas Kesehatan.",
                "I04-L4-R1|Dinas Pendidikan mengendalikan pembangunan aplikasi sekolah.",
                "I14-L2-R1|Peraturan Bupati Nomor 19 Tahun 2018 tentang pajak.",
                "I15-L4-R1|Dinas Pertanian mengawasi pembangunan aplikasi pupuk.",
                "I19-L2-R1|Tim evaluasi kinerja dibentuk.",
                "I19-L2-R2|Pelaksanaan tugas tim dibahas.",
                "I19-L4-R1|Rapat koordinasi dihadiri OPD terkait.",
                "I20-L2-R1|Kegiatan kolaborasi diikuti tiga bagian.",
                "I21-L2-R1|Kegiatan dibahas dalam rapat.",
                "I21-L3-R1|Peraturan Bupati Nomor 5 Tahun 2020 tentang pasar.",
                "I22-L2-R1|Pelaksanaan keamanan informasi dibahas dalam rapat.",
                "I22-L3-R3|Keputusan Nomor 4 Tahun 2021 tentang penghargaan.",
                "I24-L3-R1|Manajemen aset TIK dilaksanakan sesuai kebutuhan.",
                "I24-L4-R1|Strategi aset TIK disusun bersama.",
                "I26-L3-R1|Peraturan Wali Kota Nomor 2 Tahun 2024 tentang retribusi.",
                "I26-L3-R3|Pengetahuan membantu pelaksanaan tugas pegawai.",
                "I28-L4-R1|Petugas help desk mencatat keluhan di buku.",
                "I29-L4-R1|Server dikelola pihak ketiga yang memiliki sertifikat.",
                "I29-L4-R1|Auditor eksternal terdaftar sebagai rekanan.",
                "I29-L4-R2|Audit dilaksanakan sesuai Peraturan BRIN Nomor 1 Tahun 2024.",
                "I31-L4-R2|Penilaian memakai pedoman Badan Siber dan Sandi Negara.",
                "I45-L5-R7|Aplikasi digunakan 85 pegawai.",
                "I45-L5-R7|Layanan dimanfaatkan 78,9 persen pengguna.",
                "I45-L5-R7|Pemanfaatan oleh pengguna 9.5 persen.",
            })
    void a_near_miss_is_not_seen(String requirement, String text) {
        assertThat(says(requirement, text)).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} {3}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "29|functionality|Hasil uji fungsi perangkat jaringan dinyatakan baik.|true",
                "29|functionality|Sesuai tugas dan fungsi inspektorat.|false",
                "30|performance|Kinerja aplikasi menurun pada jam sibuk.|true",
                "30|performance|Audit kinerja program tahun lalu.|false",
                "31|management|Pemeriksaan atas manajemen keamanan menemukan dua kelemahan.|true",
                "31|management|Tanggapan manajemen atas temuan terlampir.|false",
            })
    void an_element_of_an_audit_is_told_from_its_everyday_words(
            int indicator, String element, String text, boolean found) {
        var lookFor = INSTRUMENT.indicator(indicator).orElseThrow().elements().stream()
                .filter(known -> known.id().equals(element))
                .findFirst()
                .orElseThrow()
                .lookFor();
        assertThat(holds(lookFor, text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} {2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5|Server bersama dikelola untuk semua perangkat daerah.|true",
                "6|Jaringan komunikasi data menghubungkan kecamatan.|true",
                "10|Satuan Tugas SPBE bertugas menyusun kebijakan.|true",
                "10|Satuan tugas penertiban pasar.|false",
                "12|Master plan Teknologi Informasi dan Komunikasi tahun 2022-2026.|true",
                "18|Data dialirkan melalui platform pertukaran data.|true",
                "27|Permohonan perubahan alamat warga.|false",
            })
    void a_subject_has_usual_names_and_near_misses(int indicator, String text, boolean found) {
        assertThat(holds(INSTRUMENT.indicator(indicator).orElseThrow().subject(), text))
                .isEqualTo(found);
    }
}

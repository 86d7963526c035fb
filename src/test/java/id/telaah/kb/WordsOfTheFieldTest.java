package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vocabulary and the indicators as a reader of documents uses them. */
class WordsOfTheFieldTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load(Path.of("kb"));
    private static final Instrument INSTRUMENT = KNOWLEDGE.instruments().get(0);
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(KNOWLEDGE.vocabulary());

    @Test
    void every_expression_of_every_indicator_compiles() {
        Map<String, Expression> all = new TreeMap<>();
        for (var indicator : INSTRUMENT.indicators()) {
            all.put(indicator.id(), indicator.subject());
            indicator.elements().forEach(element -> all.put(indicator.id() + "/" + element.id(), element.lookFor()));
            for (var requirement : indicator.requirements()) {
                if (requirement.lookFor() != null) {
                    all.put(requirement.id(), requirement.lookFor());
                }
            }
        }
        assertThat(ANALYSIS.matcher(all)).isNotNull();
    }

    private static boolean holds(Expression expression, String text) {
        return !ANALYSIS.find(expression, ANALYSIS.tokens(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|Arsitektur Sistem Pemerintahan Berbasis Elektronik disusun untuk lima tahun.",
                "2|Roadmap SPBE memuat tata kelola dan layanan.",
                "3|Pengelolaan data dilaksanakan oleh walidata.",
                "4|Pembangunan dan/atau pengembangan Aplikasi Khusus mengikuti siklus.",
                "5|Setiap perangkat daerah menggunakan data center pemerintah kabupaten.",
                "6|Jaringan Intra Pemerintah Daerah menghubungkan kantor dinas.",
                "7|API Gateway menjadi jalur integrasi layanan.",
                "8|Sistem Manajemen Keamanan Informasi diterapkan.",
                "9|Audit teknologi informasi dan komunikasi dilakukan berkala.",
                "21|Manajemen Risiko SPBE dijalankan dengan register risiko.",
                "23|Forum Satu Data Indonesia tingkat kabupaten menetapkan daftar data.",
                "36|Pengajuan cuti pegawai melalui SIMPEG.",
                "37|Surat masuk didisposisikan melalui SRIKANDI.",
                "42|Aduan masyarakat melalui SP4N-LAPOR! ditanggapi.",
                "44|JDIH memuat produk hukum daerah.",
                "45|Permohonan izin usaha diajukan melalui OSS.",
            })
    void a_subject_is_recognised_in_its_many_wordings(int indicator, String text) {
        assertThat(holds(INSTRUMENT.indicator(indicator).orElseThrow().subject(), text))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|Arsitektur bangunan gedung mengikuti ciri khas daerah.",
                "2|Peta rencana pola ruang dan jaringan jalan kabupaten.",
                "3|Pengelolaan Pusat Data dilaksanakan dinas.",
                "5|Pusat Data dan Informasi melaksanakan urusan umum.",
                "6|Jaringan jalan kabupaten diperbaiki.",
                "9|Audit keuangan dilakukan oleh inspektorat.",
                "10|Tim koordinasi penanggulangan kemiskinan bertugas menyusun program.",
                "21|Manajemen risiko kecurangan pada pengadaan obat.",
                "27|Agen perubahan reformasi birokrasi dan manajemen perubahan.",
                "36|Setiap pegawai wajib mengikuti upacara.",
                "42|Pelaporan kinerja dilakukan setiap triwulan.",
            })
    void other_subjects_in_the_same_words_are_told_apart(int indicator, String text) {
        assertThat(holds(INSTRUMENT.indicator(indicator).orElseThrow().subject(), text))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "intended|Interkoneksi akan dilaksanakan tahun depan.",
                "intended|Kebijakan ini masih dalam tahap penyusunan.",
                "negated|Reviu belum pernah dilakukan.",
                "delegated|Ketentuan lebih lanjut diatur dengan peraturan tersendiri.",
                "all-units|Ketentuan ini berlaku bagi seluruh Perangkat Daerah.",
                "all-units|Layanan dipakai semua SKPD.",
                "some-units|Baru beberapa OPD yang memakainya.",
                "integration|Data dipertukarkan dengan aplikasi keuangan melalui web service.",
                "weak-integration|Tersedia tautan ke situs lain.",
                "transaction|Usulan divalidasi dan disetujui atasan.",
                "download|Pengguna mengunduh dokumen.",
                "ict-unit|Dinas Komunikasi dan Informatika memberi rekomendasi.",
                "inter-agency|Integrasi dengan instansi pusat dan pemerintah daerah lain.",
                "unrealised|Dua kegiatan belum terlaksana.",
            })
    void a_sign_is_seen(String sign, String text) {
        assertThat(holds(new Expression.Sign(sign), text)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "intended|Peta Rencana SPBE memuat agenda dan target tiap tahun.",
                "intended|Usulan kegiatan diproses dalam aplikasi.",
                "conditional|Hal: Undangan rapat koordinasi.",
                "negated|Permohonan dapat dibatalkan oleh pemohon.",
                "realised|Penyelenggaraan layanan diatur oleh dinas.",
                "transaction|Formulir permohonan dapat diunduh.",
                "some-units|Sebagian data ditampilkan.",
                "manual-process|Kertas kerja tersimpan di aplikasi.",
                "audit-cycle|Laporan audit aplikasi tahun 2023.",
                "routine|Pertemuan tahun 2024 membahas anggaran.",
                "all-units|Kepala Dinas di lingkungan Pemerintah Kota.",
            })
    void a_sign_is_not_seen_where_only_its_words_stand(String sign, String text) {
        assertThat(holds(new Expression.Sign(sign), text)).isFalse();
    }
}

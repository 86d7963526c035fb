package id.telaah.assessment;

import static id.telaah.assessment.UploadFiles.ministerial;
import static id.telaah.assessment.UploadFiles.minutes;
import static id.telaah.assessment.UploadFiles.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.assessment.Remark.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of Kota Contoh on 31 August 2024, read once. Each remark has a file that earns it and one that nearly does. */
class InspectorTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 8, 31);
    private static final Map<String, Inspection> INSPECTIONS = new TreeMap<>();

    @TempDir
    static Path folder;

    private static void write(UploadFiles files) {
        files.pdf("perwali.pdf", regulation());
        files.pdf("rancangan.pdf", "RANCANGAN\n" + regulation("NOMOR 7 TAHUN 2023", "NOMOR ... TAHUN 2023"));
        files.pdf("kosong nomor.pdf", regulation("NOMOR 7 TAHUN 2023", "NOMOR ... TAHUN 2023"));
        files.pdf("tanpa tanggal.pdf", regulation("pada tanggal 4 Maret 2023", "pada tanggal"));
        files.pdf("tanpa tanda tangan.pdf", regulation("\nttd\nBUDI CONTOH", ""));
        files.pdf("kota lain.pdf", regulation("Contoh", "Teladan", "CONTOH", "TELADAN"));
        files.pdf("permen 5-2020.pdf", ministerial(5, 2020, "PEDOMAN MANAJEMEN RISIKO SPBE"));
        files.pdf(
                "permen 5-2018.pdf", ministerial(5, 2018, "PEDOMAN EVALUASI SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK"));
        files.pdf("terlalu baru.pdf", regulation("4 Maret 2023", "4 September 2024", "TAHUN 2023", "TAHUN 2024"));
        files.pdf("peta lama.pdf", regulation("ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", plan(2019, 2022)));
        files.pdf("peta kini.pdf", regulation("ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", plan(2022, 2024)));
        files.pdf("reviu lama.pdf", minutes("29 Agustus 2022"));
        files.pdf("reviu baru.pdf", minutes("5 September 2022"));
        files.pdf("reviu tanpa tanggal.pdf", minutes(""));
        files.pdf(
                "tersembunyi.pdf",
                regulation("Pasal 2\n", "~Arsitektur diterapkan seluruh perangkat daerah.\nPasal 2\n"));
        files.pdf(
                "gabungan.pdf",
                regulation(),
                regulation("NOMOR 7", "NOMOR 8", "ARSITEKTUR SISTEM", "PETA RENCANA SISTEM"));
        files.pdf(
                "dengan lampiran.pdf",
                regulation(),
                "LAMPIRAN\nPERATURAN WALI KOTA CONTOH\nNOMOR 7 TAHUN 2023\nTENTANG\nARSITEKTUR SPBE\nDomain data.");
        files.pdf("peta nanti.pdf", regulation("ARSITEKTUR SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", plan(2025, 2029)));
        files.pdf("hari itu.pdf", regulation("4 Maret 2023", "31 Agustus 2024", "TAHUN 2023", "TAHUN 2024"));
        files.pdf("edaran.pdf", circular());
        files.text("undangan.txt", "UNDANGAN\nHari/Tanggal : Senin, 4 Maret 2024\nAcara : Rapat reviu arsitektur SPBE");
        files.pdf("halaman kosong.pdf", "", "");
        files.scanned("sebagian gambar.pdf", 1, regulation(), "Lampiran", "Lampiran");
        files.scanned("kebanyakan gambar.pdf", 2, regulation());
        files.scanned("gambar.pdf", 1);
        files.locked("terkunci.pdf", regulation());
        files.bytes("kosong.pdf", new byte[0]);
        files.text("rusak.pdf", "%PDF-1.7\nbukan isi PDF");
    }

    private static String plan(int from, int to) {
        return "PETA RENCANA SPBE TAHUN %d-%d".formatted(from, to);
    }

    private static String circular() {
        return """
                WALI KOTA CONTOH
                SURAT EDARAN
                NOMOR 3 TAHUN 2023
                TENTANG
                PENERAPAN ARSITEKTUR SPBE
                Perangkat daerah menerapkan Arsitektur SPBE.
                Ditetapkan di Contoh
                pada tanggal 4 Maret 2023
                WALI KOTA CONTOH,
                ttd
                BUDI CONTOH
                """;
    }

    @BeforeAll
    static void inspect() {
        write(new UploadFiles(folder));
        var assessor = Assessor.open(Path.of("kb"), Path.of("rules"));
        var terms = new Terms("Pemerintah Kota Contoh", "kota", 2024, "spbe-2020", null, AS_OF);
        var inspector = assessor.inspector(terms, List.of(), Progress.SILENT);
        try (var dossier = DossierFolder.open(folder, false, Progress.SILENT)) {
            dossier.read(
                    assessor.knowledge(), document -> INSPECTIONS.put(document.file(), inspector.inspect(document)));
        }
    }

    private static List<String> remarks(String file) {
        return INSPECTIONS.get(file).remarks().stream()
                .map(remark -> remark.code() + " " + remark.severity())
                .toList();
    }

    private static Remark remark(String file, String code) {
        return INSPECTIONS.get(file).remarks().stream()
                .filter(remark -> remark.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has only " + remarks(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"perwali.pdf", "peta kini.pdf", "reviu baru.pdf", "dengan lampiran.pdf", "hari itu.pdf"})
    void a_sound_file_earns_no_remark(String file) {
        assertThat(remarks(file)).isEmpty();
        assertThat(INSPECTIONS.get(file).blocksProof()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "rancangan.pdf, draft",
        "kosong nomor.pdf, unnumbered",
        "tanpa tanggal.pdf, undated",
        "tanpa tanda tangan.pdf, unsigned",
        "kota lain.pdf, other-agency",
        "permen 5-2020.pdf, national",
        "permen 5-2018.pdf, repealed-by-law",
        "terlalu baru.pdf, too-new",
        "kebanyakan gambar.pdf, page-not-read",
        "gambar.pdf, page-not-read",
        "undangan.txt, not-evidence",
        "halaman kosong.pdf, no-text",
        "terkunci.pdf, password-protected",
        "kosong.pdf, empty-file",
        "rusak.pdf, broken-file"
    })
    void what_proves_nothing_is_blocked(String file, String code) {
        assertThat(remark(file, code).severity()).isEqualTo(Severity.BLOCKS_PROOF);
        assertThat(INSPECTIONS.get(file).blocksProof()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "peta lama.pdf, expired",
        "peta nanti.pdf, not-begun",
        "edaran.pdf, weak-form",
        "reviu lama.pdf, too-old",
        "reviu tanpa tanggal.pdf, no-date",
        "tersembunyi.pdf, hidden-text",
        "sebagian gambar.pdf, page-not-read"
    })
    void what_proves_less_is_told_and_not_blocked(String file, String code) {
        assertThat(remark(file, code).severity()).isEqualTo(Severity.WEAKENS);
        assertThat(INSPECTIONS.get(file).blocksProof()).isFalse();
    }

    @Test
    void a_merged_file_is_a_hint_with_the_pages_where_its_documents_start() {
        assertThat(remark("gabungan.pdf", "merged-file"))
                .isEqualTo(new Remark("merged-file", Severity.HINT, List.of(1, 2), "2"));
    }

    @Test
    void a_draft_is_not_told_what_it_lacks_as_a_draft() {
        assertThat(remarks("rancangan.pdf")).containsExactly("draft BLOCKS_PROOF");
    }

    @Test
    void a_national_regulation_in_force_is_not_called_repealed() {
        assertThat(remarks("permen 5-2020.pdf")).containsExactly("national BLOCKS_PROOF");
    }

    @Test
    void a_remark_quotes_what_is_wrong_and_where() {
        assertThat(remark("kota lain.pdf", "other-agency").detail()).isEqualTo("Kota Teladan");
        assertThat(remark("peta lama.pdf", "expired").detail()).isEqualTo("2022");
        assertThat(remark("reviu lama.pdf", "too-old").detail()).isEqualTo("2022-08-29");
        assertThat(remark("permen 5-2018.pdf", "repealed-by-law").detail()).contains("59 Tahun 2020");
        assertThat(remark("sebagian gambar.pdf", "page-not-read").pages()).containsExactly(4);
        assertThat(remark("tersembunyi.pdf", "hidden-text").pages()).containsExactly(1);
    }

    @Test
    void the_gravest_remark_comes_first() {
        for (var inspection : INSPECTIONS.values()) {
            assertThat(inspection.remarks()).extracting(Remark::severity).isSorted();
        }
    }
}

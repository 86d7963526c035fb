package id.telaah.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.intake.StoredDocument;
import id.telaah.reading.Passage.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String REGULATION = """
            WALI KOTA SUKAMAJU
            PERATURAN WALI KOTA SUKAMAJU
            NOMOR 7 TAHUN 2023
            TENTANG
            SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK
            DENGAN RAHMAT TUHAN YANG MAHA ESA
            WALI KOTA SUKAMAJU,
            Menimbang\t: a. bahwa layanan perlu dipadukan;
            b. bahwa perlu menetapkan Peraturan Wali Kota;
            Mengingat\t: 1. Peraturan Presiden Nomor 95 Tahun 2018;
            MEMUTUSKAN:
            Menetapkan\t: PERATURAN WALI KOTA TENTANG SPBE.
            BAB I
            KETENTUAN UMUM
            Pasal 1
            Dalam Peraturan Wali Kota ini yang dimaksud dengan:
            1. Kota adalah Kota Sukamaju.
            2. Dinas adalah dinas komunikasi.
            BAB II
            TATA KELOLA
            Bagian Kesatu
            Pusat Data
            Pasal 2
            (1) Pusat data sebagaimana dimaksud dalam
            Pasal 1
            dipakai bersama oleh perangkat daerah.
            (2) Pengelolaan pusat data sebagaimana dimaksud pada ayat
            (1) meliputi:
            a. pengoperasian; dan
            b. pemeliharaan, terdiri atas:
            1. rutin; dan
            2. darurat.
            Pasal 3
            Peraturan Wali Kota Nomor 4 Tahun 2015 tentang Situs Resmi dicabut dan dinyatakan tidak berlaku.
            Ditetapkan di Sukamaju
            pada tanggal 12 Januari 2023
            WALI KOTA SUKAMAJU,
            ttd
            BUDI CONTOH
            """;

    private static Document read(String mediaType, String... pages) {
        List<ExtractedPage> extracted = new ArrayList<>();
        for (String page : pages) {
            List<Block> lines =
                    page.lines().map(line -> (Block) Block.Line.of(line)).toList();
            extracted.add(new ExtractedPage(extracted.size() + 1, true, "", Origin.TEXT, 1, lines));
        }
        return new Reading(FormsFixture.forms())
                .read(
                        new StoredDocument("a.pdf", Path.of("a.pdf"), "00", 1, Optional.empty()),
                        new ExtractedDocument(
                                mediaType, ExtractedDocument.State.COMPLETE, extracted, List.of(), Map.of()));
    }

    private static List<String> locators(Segment segment, Part part) {
        return segment.passages().stream()
                .filter(passage -> passage.part() == part)
                .map(Passage::locator)
                .toList();
    }

    @Test
    void the_title_block_and_the_enactment_tell_what_a_regulation_is() {
        Identity identity = read("application/pdf", REGULATION).main().identity();
        assertThat(identity.form()).isEqualTo("peraturan-wali-kota");
        assertThat(identity.number()).isEqualTo("7");
        assertThat(identity.year()).isEqualTo(2023);
        assertThat(identity.issuer()).isEqualTo("Wali Kota Sukamaju");
        assertThat(identity.institution()).isEqualTo("Kota Sukamaju");
        assertThat(identity.rank()).isEqualTo(Identity.Rank.HEAD);
        assertThat(identity.date()).isEqualTo(LocalDate.of(2023, 1, 12));
        assertThat(identity.signatory()).isEqualTo("BUDI CONTOH");
        assertThat(identity.draftMarks()).isEmpty();
    }

    @Test
    void a_reference_that_wraps_to_a_line_start_opens_no_article_and_no_clause() {
        Segment main = read("application/pdf", REGULATION).main();
        assertThat(main.structure().articles())
                .extracting(Structure.Article::number)
                .containsExactly("1", "2", "3");
        assertThat(locators(main, Part.ARTICLE))
                .containsExactly(
                        "Pasal 2 ayat (1)",
                        "Pasal 2 ayat (2) huruf a",
                        "Pasal 2 ayat (2) huruf b angka 1",
                        "Pasal 2 ayat (2) huruf b angka 2",
                        "Pasal 3");
    }

    @Test
    void an_item_carries_the_sentence_it_completes_and_its_headings() {
        Passage item = read("application/pdf", REGULATION).main().passages().stream()
                .filter(passage -> passage.locator().equals("Pasal 2 ayat (2) huruf b angka 2"))
                .findFirst()
                .orElseThrow();
        assertThat(item.leadIn())
                .isEqualTo(
                        "Pengelolaan pusat data sebagaimana dimaksud pada ayat (1) meliputi: pemeliharaan, terdiri atas:");
        assertThat(item.headings()).containsExactly("BAB II TATA KELOLA", "Bagian Kesatu Pusat Data");
        assertThat(item.article()).isEqualTo("2");
    }

    @Test
    void definitions_are_told_from_norms_and_revocations_are_named() {
        Segment main = read("application/pdf", REGULATION).main();
        assertThat(locators(main, Part.DEFINITION)).containsExactly("Pasal 1 angka 1", "Pasal 1 angka 2");
        assertThat(main.revokes()).hasSize(1);
        assertThat(main.revokes().get(0).number()).isEqualTo("4");
        assertThat(main.revokes().get(0).year()).isEqualTo(2015);
    }

    @Test
    void every_visible_word_ends_in_a_passage() {
        Document document = read(
                "application/pdf",
                REGULATION,
                "- 2 -\nLAMPIRAN\nPERATURAN WALI KOTA SUKAMAJU\nNOMOR 7 TAHUN 2023\nURAIAN\nA. Peladen\nPeladen dirawat.");
        Set<String> read = new HashSet<>();
        document.segments()
                .forEach(segment -> segment.passages()
                        .forEach(passage ->
                                read.addAll(words(passage.leadIn() + " " + passage.text() + " " + passage.locator()))));
        assertThat(read).containsAll(words(REGULATION)).containsAll(words("LAMPIRAN URAIAN Peladen dirawat 2"));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void a_blank_number_and_a_blank_date_mark_a_draft() {
        Identity identity = read(
                        "application/pdf",
                        REGULATION
                                .replace("NOMOR 7 TAHUN 2023", "NOMOR ..... TAHUN 2023")
                                .replace("12 Januari 2023", "................")
                                .replace("ttd\nBUDI CONTOH", "(....................)"))
                .main()
                .identity();
        assertThat(identity.number()).isNull();
        assertThat(identity.date()).isNull();
        assertThat(identity.signed()).isFalse();
        assertThat(identity.draftMarks()).contains("blank-number", "blank-date", "blank-signatory");
    }

    @Test
    void an_amendment_tells_which_articles_it_replaces_inserts_and_deletes() {
        Segment main = read("application/pdf", """
                PERATURAN BUPATI HARAPAN JAYA
                NOMOR 9 TAHUN 2024
                TENTANG
                PERUBAHAN ATAS PERATURAN BUPATI NOMOR 3 TAHUN 2022 TENTANG PUSAT DATA
                DENGAN RAHMAT TUHAN YANG MAHA ESA
                BUPATI HARAPAN JAYA,
                Menimbang : bahwa perlu perubahan;
                MEMUTUSKAN:
                Pasal I
                Beberapa ketentuan diubah sebagai berikut:
                1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:
                Pasal 4
                (1) Pusat data dipakai bersama.
                (2) Pusat data diperiksa.
                2. Di antara Pasal 6 dan Pasal 7 disisipkan 1 (satu) pasal, yakni Pasal 6A, sehingga berbunyi sebagai berikut:
                Pasal 6A
                Setiap unit melapor.
                3. Ketentuan Pasal 8 dihapus.
                Pasal II
                Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
                """).main();
        Segment.Amendment amendment = main.amends().get(0);
        assertThat(amendment.base().form()).isEqualTo("peraturan-bupati");
        assertThat(amendment.replaced()).containsExactly("4");
        assertThat(amendment.inserted()).containsExactly("6A");
        assertThat(amendment.deleted()).containsExactly("8");
        assertThat(locators(main, Part.ARTICLE)).contains("Pasal I angka 1, Pasal 4 ayat (2)");
    }

    @Test
    void a_second_document_in_the_file_starts_its_own_segment() {
        Document document = read("application/pdf", REGULATION, """
                BERITA ACARA
                KONSULTASI ANGGARAN
                Nomor: 900/5/DINAS/2023
                Pada hari ini Senin tanggal dua puluh bulan Maret tahun dua ribu dua puluh tiga telah dibahas anggaran.
                """);
        assertThat(document.segments()).hasSize(2);
        Identity second = document.segments().get(1).identity();
        assertThat(second.form()).isEqualTo("berita-acara");
        assertThat(second.number()).isEqualTo("900/5/DINAS/2023");
        assertThat(second.date()).isEqualTo(LocalDate.of(2023, 3, 20));
    }

    @Test
    void minutes_about_a_regulation_are_not_that_regulation() {
        Document document = read("application/pdf", """
                RISALAH RAPAT EVALUASI
                PERATURAN WALI KOTA NOMOR 7 TAHUN 2023 TENTANG PUSAT DATA
                Hari/Tanggal\t: Rabu, 8 Mei 2024
                Peserta membahas pelaksanaan peraturan.
                """);
        assertThat(document.segments()).hasSize(1);
        assertThat(document.main().identity().form()).isEqualTo("notula");
    }

    @Test
    void decisions_of_a_decree_are_cited_by_their_label() {
        Segment main = read("application/pdf", """
                KEPUTUSAN WALI KOTA SUKAMAJU
                NOMOR 188.45/12/HK/2023
                TENTANG
                TIM KOORDINASI
                WALI KOTA SUKAMAJU,
                Menimbang : bahwa perlu tim;
                MEMUTUSKAN:
                KESATU : Membentuk Tim Koordinasi.
                KEDUA : Tim bertugas:
                a. mengarahkan; dan
                b. memantau.
                Ditetapkan di Sukamaju
                pada tanggal 3 April 2023
                WALI KOTA SUKAMAJU,
                ttd
                BUDI CONTOH
                """).main();
        assertThat(main.identity().number()).isEqualTo("188.45/12/HK/2023");
        assertThat(locators(main, Part.DECISION))
                .containsExactly("Diktum KESATU", "Diktum KEDUA huruf a", "Diktum KEDUA huruf b");
    }

    @Test
    void page_numbers_and_catchwords_are_furniture() {
        Document document = read(
                "application/pdf",
                "LAPORAN KEGIATAN TAHUN 2023\n1. Hasil\nKegiatan berjalan baik.\nSemua selesai . . .",
                "- 2 -\nSemua selesai pada bulan Mei 2023.");
        assertThat(document.main().passages().stream()
                        .filter(passage -> passage.part() == Part.FURNITURE)
                        .map(Passage::text))
                .containsExactly("Semua selesai . . .", "- 2 -");
    }

    @Test
    void a_table_row_keeps_its_cells_apart_and_names_its_columns() {
        List<Block> lines = Stream.of(
                        row("No\tIsu\tRekomendasi", 50, 100, 300),
                        row("1\tBerkas sering\tMenyediakan", 50, 80, 250),
                        row("ditolak\tperbaikan daring", 80, 250),
                        row("2\tIzin lambat\tMemangkas tahap", 50, 80, 250))
                .map(line -> (Block) line)
                .toList();
        Document document = new Reading(FormsFixture.forms())
                .read(
                        new StoredDocument("a.pdf", Path.of("a.pdf"), "00", 1, Optional.empty()),
                        new ExtractedDocument(
                                "application/pdf",
                                ExtractedDocument.State.COMPLETE,
                                List.of(new ExtractedPage(1, true, "", Origin.TEXT, 1, lines)),
                                List.of(),
                                Map.of()));
        List<Passage> rows = document.main().passages().stream()
                .filter(passage -> passage.part() == Part.TABLE)
                .toList();
        assertThat(rows)
                .extracting(Passage::text)
                .containsExactly(
                        "1\tBerkas sering ditolak\tMenyediakan perbaikan daring", "2\tIzin lambat\tMemangkas tahap");
        assertThat(rows.get(0).headings()).contains("kolom: No | Isu | Rekomendasi");
    }

    private static Block.Line row(String text, double... stops) {
        return new Block.Line(
                text,
                stops[0],
                0,
                400,
                11,
                false,
                0,
                Block.Hidden.NO,
                Arrays.stream(stops).boxed().toList());
    }
}

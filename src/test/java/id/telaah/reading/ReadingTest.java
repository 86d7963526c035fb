package id.telaah.reading;

import static id.telaah.reading.Invented.REGULATION;
import static id.telaah.reading.Invented.locators;
import static id.telaah.reading.Invented.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.reading.Passage.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadingTest {
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
}

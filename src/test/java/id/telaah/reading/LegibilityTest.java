package id.telaah.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.ExtractedPage.Origin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegibilityTest {
    private static Document scanned(String... pages) {
        List<List<Block>> blocks = List.of(pages).stream()
                .map(page ->
                        page.lines().map(line -> (Block) Block.Line.of(line)).toList())
                .toList();
        return Invented.read("application/pdf", Origin.OCR, true, blocks);
    }

    private static Identity identity(String blurred, String wanted) {
        return scanned(Invented.REGULATION.replace(blurred, wanted)).main().identity();
    }

    @Test
    void a_clear_number_of_a_scan_is_read() {
        assertThat(scanned(Invented.REGULATION).main().identity().number()).isEqualTo("7");
    }

    @Test
    void a_number_with_other_signs_is_said_to_be_not_legible_and_where() {
        Document document = scanned(Invented.REGULATION.replace("NOMOR 7 ", "NOMOR £7 "));
        assertThat(document.main().identity().number()).isNull();
        assertThat(document.notes()).extracting(Note::code, Note::page).containsExactly(tuple("number-not-legible", 1));
        assertThat(document.notes().get(0).message()).contains("Nomor tidak terbaca", "halaman 1");
    }

    @Test
    void an_annex_that_names_another_number_casts_doubt_on_the_number_of_a_scan() {
        String annex =
                "LAMPIRAN\nPERATURAN WALI KOTA SUKAMAJU\nNOMOR 1 TAHUN 2023\nURAIAN\nA. Peladen\nPeladen dirawat.";
        assertThat(scanned(Invented.REGULATION, annex).main().identity().number())
                .isNull();
        assertThat(scanned(Invented.REGULATION, annex.replace("NOMOR 1 ", "NOMOR 7 "))
                        .main()
                        .identity()
                        .number())
                .isEqualTo("7");
    }

    @Test
    void numbers_of_files_have_clear_pieces() {
        assertThat(Legibility.wellFormed("188.45/206/HK/2013")).isTrue();
        assertThat(Legibility.wellFormed("12/Kpts/SR.130/2/2010")).isTrue();
        assertThat(Legibility.wellFormed("PER/067/v 12006")).isFalse();
        assertThat(Legibility.wellFormed("£3")).isFalse();
    }

    @Test
    void words_that_lost_a_letter_still_tell_where_and_when_a_scan_was_enacted() {
        Identity identity = identity("Ditetapkan di Sukamaju", "Ci tetapkan di Sukamaju");
        assertThat(identity.place()).isEqualTo("Sukamaju");
        assertThat(identity.date()).isEqualTo(LocalDate.of(2023, 1, 12));
        assertThat(identity("12 Januari 2023", "12 Janwari 2023").date()).isEqualTo(LocalDate.of(2023, 1, 12));
    }

    @Test
    void a_title_ends_before_the_office_even_when_its_comma_was_lost() {
        String text = Invented.REGULATION
                .replace("DENGAN RAHMAT TUHAN YANG MAHA ESA\n", "")
                .replace("WALI KOTA SUKAMAJU,\nMenimbang", "WALI KOTA SUKAMAJU\nMenimbang");
        assertThat(scanned(text).main().identity().title()).isEqualTo("SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK");
    }

    @Test
    void a_list_that_a_page_breaks_off_does_not_swallow_the_next_article() {
        String[] halves =
                Invented.REGULATION.replace("2. darurat.", "2. darurat; dan").split("(?=Pasal 3)");
        assertThat(scanned(halves).main().structure().lastArticle()).isEqualTo("3");
    }

    @Test
    void chapters_that_an_article_lists_are_not_its_own() {
        String text = Invented.REGULATION.replace(
                "2. darurat.", "2. darurat.\nBAB I Pendahuluan\nBAB II Isi\nBAB III Penutup");
        assertThat(scanned(text).main().structure().chapters()).isEqualTo(2);
    }
}

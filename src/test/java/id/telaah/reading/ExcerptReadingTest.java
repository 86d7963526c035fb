package id.telaah.reading;

import static id.telaah.reading.Invented.REGULATION;
import static id.telaah.reading.Invented.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.reading.Passage.Part;
import org.junit.jupiter.api.Test;

class ExcerptReadingTest {
    private static final String LATER = "Pasal 3\nPeraturan Wali Kota Nomor 4";

    private static Segment main(String text) {
        return read("application/pdf", text).main();
    }

    @Test
    void articles_that_an_excerpt_leaves_out_do_not_hide_the_following_ones() {
        Segment main = main(REGULATION.replace(
                LATER,
                "Pasal 12\nSeluruh perangkat daerah memakai jaringan intra.\nPasal 30\nPeraturan Wali Kota Nomor 4"));
        assertThat(main.structure().lastArticle()).isEqualTo("30");
        assertThat(main.passages())
                .anyMatch(passage -> passage.part() == Part.ARTICLE && "12".equals(passage.article()));
    }

    @Test
    void an_excerpt_may_skip_articles_right_after_the_heading_of_a_chapter() {
        Segment main = main(REGULATION.replace(
                LATER,
                "BAB III\nAUDIT\nPasal 20\nAudit TIK dilakukan berkala.\nPasal 30\nPeraturan Wali Kota Nomor 4"));
        assertThat(main.passages())
                .anyMatch(passage -> passage.part() == Part.ARTICLE && "20".equals(passage.article()));
    }

    @Test
    void a_reference_to_a_later_article_that_still_comes_begins_none() {
        Segment main = main(REGULATION.replace(
                "a. pengoperasian; dan",
                "a. pengoperasian menurut Peraturan Menteri.\nPasal 9\nTata kelola diatur; dan"));
        assertThat(main.structure().lastArticle()).isEqualTo("3");
    }

    @Test
    void a_signature_in_the_line_of_the_date_is_a_signature() {
        Identity identity = main(REGULATION.replace(
                        "12 Januari 2023\nWALI KOTA SUKAMAJU,\nttd\nBUDI CONTOH",
                        "12 Januari 2023. WALI KOTA SUKAMAJU, ttd, BUDI CONTOH"))
                .identity();
        assertThat(identity.signed()).isTrue();
        assertThat(identity.date()).hasToString("2023-01-12");
    }

    @Test
    void an_office_without_a_mark_in_the_line_of_the_date_signs_nothing() {
        Identity identity = main(REGULATION.replace(
                        "12 Januari 2023\nWALI KOTA SUKAMAJU,\nttd\nBUDI CONTOH",
                        "12 Januari 2023. WALI KOTA SUKAMAJU, (....................)"))
                .identity();
        assertThat(identity.signed()).isFalse();
    }
}

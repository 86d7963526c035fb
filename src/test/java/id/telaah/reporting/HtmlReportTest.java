package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private final String html = Reports.in("id").html(ExampleAssessment.plain());

    @Test
    void every_indicator_has_its_section_and_its_tile() {
        assertThat(html)
                .contains("id=\"I01\"", "id=\"I04\"", "href=\"#I01\"", "href=\"#I04\"")
                .contains("Tingkat Kematangan Layanan Pengaduan");
    }

    @Test
    void a_quote_stands_with_its_file_page_and_article() {
        assertThat(html)
                .contains("<blockquote>Arsitektur SPBE disusun oleh Dinas Kominfo.</blockquote>")
                .contains("1a-Perwali SPBE.pdf, halaman 4, Pasal 7 ayat (2)");
    }

    @Test
    void the_index_stands_with_rating_and_interval() {
        assertThat(html).contains(">1.75<", ">Kurang<", "1.75 – 2.00");
    }

    @Test
    void the_justification_and_what_is_missing_are_there() {
        assertThat(html)
                .contains("Fakta dan analisis", "Justifikasi Hasil", "Untuk mencapai tingkat 3")
                .contains("norma nomor 1. Dokumen: Peraturan Wali Kota; ditandatangani Wali Kota (I01-L3-R1).");
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        assertThat(html)
                .doesNotContain("http://", "https://", "<link", "src=", "@import", "url(")
                .doesNotContain(" th:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; alert(1); //",
                "</style><script>alert(1)</script>",
                "[[${r}]] [(${r})] ${r} @{r} #{r}"
            })
    void words_of_a_document_never_become_markup(String hostile) {
        var attacked = Reports.in("id").html(ExampleAssessment.with(hostile, hostile));
        assertThat(count(attacked, "<script")).isEqualTo(count(html, "<script"));
        assertThat(count(attacked, "<img")).isZero();
        assertThat(count(attacked, "</style>")).isEqualTo(1);
        assertThat(attacked).doesNotContain("Knowledge[");
        assertThat(unescaped(attacked)).contains("<blockquote>" + hostile + "</blockquote>");
    }

    @Test
    void an_english_report_is_possible() {
        assertThat(Reports.in("en").html(ExampleAssessment.plain()))
                .contains("<html lang=\"en\">", "Map of indicators");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReportsTest {
    private static final String ESCAPE = "\u001b";

    private final Reports reports = Reports.in("id");

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 140})
    void no_row_of_the_table_is_wider_than_the_terminal(int width) {
        var rows = reports.table(ExampleAssessment.plain(), width, false)
                .lines()
                .filter(line -> line.matches(" +\\d+  .*"))
                .toList();
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(width));
    }

    @Test
    void the_table_ends_with_index_and_rating() {
        assertThat(reports.table(ExampleAssessment.plain(), 100, false))
                .contains("Indeks 1.75 (Kurang), antara 1.75 dan 2.00")
                .contains("1 indikator bertanda !");
    }

    @Test
    void styles_are_only_for_terminals() {
        assertThat(reports.table(ExampleAssessment.plain(), 100, false)).doesNotContain(ESCAPE);
        assertThat(reports.table(ExampleAssessment.plain(), 100, true)).contains(ESCAPE);
    }

    @Test
    void csv_has_a_header_and_a_row_per_indicator() {
        var lines = reports.csv(ExampleAssessment.plain()).split("\r\n");
        assertThat(lines).hasSize(5);
        assertThat(lines[0]).startsWith("indicator,name,area,aspect,weight,level");
        assertThat(lines[1]).startsWith("1,Tingkat Kematangan Kebijakan Arsitektur,D1,A1,25,2,2,high,false,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\tx"})
    void a_cell_that_looks_like_a_formula_is_disarmed(String cell) {
        assertThat(CsvReport.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void a_cell_with_commas_quotes_or_lines_is_quoted() {
        assertThat(CsvReport.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
    }

    @Test
    void an_explanation_says_facts_rules_and_what_is_missing() {
        var json = reports.json(ExampleAssessment.plain());
        var text = reports.explain(json, 1, id -> Optional.of(ExampleAssessment.instrument()));
        assertThat(text.orElseThrow())
                .contains("Tingkat 2 (Terkelola), keyakinan tinggi")
                .contains(
                        "“Arsitektur SPBE disusun oleh Dinas Kominfo.” [1a-Perwali SPBE.pdf, hlm. 4, Pasal 7 ayat (2)]")
                .contains("aturan: an operative article proves it")
                .contains("atas fakta: Source 1a-Perwali SPBE.pdf")
                .contains("Dokumen masih berupa rancangan")
                .contains("norma nomor 1");
    }

    @Test
    void an_explanation_needs_no_knowledge_base() {
        var text = reports.explain(reports.json(ExampleAssessment.plain()), 3, id -> Optional.empty());
        assertThat(text.orElseThrow()).contains("Indikator 3", "I03-L2-R1  belum terpenuhi");
    }

    @Test
    void an_indicator_that_the_result_lacks_has_no_explanation() {
        assertThat(reports.explain(reports.json(ExampleAssessment.plain()), 48, id -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void an_outline_names_articles_with_their_pages() {
        var outline =
                reports.documentOutline(ExampleAssessment.plain().documents().get(0));
        assertThat(outline).contains("Pasal 2 (hlm. 4)", "LAMPIRAN I (hlm. 5)", "! Halaman tidak terbaca.");
    }

    @Test
    void the_text_of_a_document_tells_its_pages() {
        assertThat(reports.documentText(ExampleAssessment.plain().documents().get(0)))
                .isEqualTo("--- halaman 1 ---\nArsitektur disusun.\n--- halaman 4 ---\nArsitektur disusun.\n");
    }
}

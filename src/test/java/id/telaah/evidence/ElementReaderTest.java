package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import org.junit.jupiter.api.Test;

class ElementReaderTest {
    private static final String LEAD = "Arsitektur SPBE terdiri atas:";

    @Test
    void each_item_covers_its_own_element() {
        var found = Found.in(regulation("4", "2023-02-01", "Penyelenggaraan SPBE")
                .item("5", LEAD, "domain arsitektur aplikasi;")
                .item("5", LEAD, "domain arsitektur keamanan."));
        assertThat(found.statement(1, "aplikasi").elements())
                .contains("application")
                .doesNotContain("security");
        assertThat(found.statement(1, "keamanan").elements())
                .contains("security")
                .doesNotContain("application");
    }

    @Test
    void an_element_that_is_denied_is_not_covered() {
        var found = Found.in(paper("laporan.docx", Group.REPORT, "Laporan Dinas")
                .body("Arsitektur SPBE belum memuat domain arsitektur keamanan."));
        assertThat(found.statement(11, "keamanan").elements()).isEmpty();
    }

    @Test
    void the_heading_right_above_names_the_element_of_its_text() {
        var found = Found.in(paper("dokumen.docx", Group.PLAN, "Dokumen Arsitektur SPBE Kota Sukamaju")
                .under("Dokumen Arsitektur SPBE", "Domain Arsitektur Aplikasi")
                .body("Tiga puluh sistem tercatat beserta pemiliknya."));
        assertThat(found.statement(11, "Tiga puluh").elements()).contains("application");
    }

    @Test
    void the_first_worded_cell_of_a_row_names_its_element() {
        var found = Found.in(paper("dokumen.docx", Group.PLAN, "Dokumen Arsitektur SPBE Kota Sukamaju")
                .row("1", "Domain Keamanan", "tiga kendali"));
        assertThat(found.statement(11, "tiga kendali").elements()).contains("security");
    }
}

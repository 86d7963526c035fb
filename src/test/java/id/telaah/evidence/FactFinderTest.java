package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import org.junit.jupiter.api.Test;

class FactFinderTest {
    private final Papers rule =
            regulation("4", "2023-02-01", "Penyelenggaraan SPBE").article("9", "Pusat data dikelola oleh Dinas.");
    private final Papers report = paper("laporan.docx", Group.REPORT, "Laporan Dinas")
            .body("Pusat data digunakan 9 dari 12 perangkat daerah.");

    @Test
    void the_same_papers_give_the_same_facts() {
        assertThat(Found.in(rule, report).facts())
                .isEqualTo(Found.in(rule, report).facts());
    }

    @Test
    void facts_do_not_depend_on_the_order_of_the_papers() {
        var one = Found.in(rule, report).facts();
        var other = Found.in(report, rule).facts();
        assertThat(other.statements()).containsExactlyInAnyOrderElementsOf(one.statements());
        assertThat(other.tallies()).containsExactlyInAnyOrderElementsOf(one.tallies());
        assertThat(other.sources()).containsExactlyInAnyOrderElementsOf(one.sources());
    }

    @Test
    void a_paper_about_nothing_of_the_instrument_is_a_source_without_statements() {
        var found = Found.in(
                paper("undangan.docx", Group.INVITATION, "Undangan Rapat").body("Rapat dimulai pukul 09.00."));
        assertThat(found.facts().sources()).hasSize(1);
        assertThat(found.facts().statements()).isEmpty();
    }

    @Test
    void ids_of_statements_are_unique() {
        var facts = Found.in(rule, report).facts();
        assertThat(facts.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_dossier_has_no_facts() {
        var facts = Found.in().facts();
        assertThat(facts.sources()).isEmpty();
        assertThat(facts.statements()).isEmpty();
        assertThat(facts.reviews()).isEmpty();
    }
}

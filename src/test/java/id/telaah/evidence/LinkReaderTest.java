package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Passage.Part;
import org.junit.jupiter.api.Test;

class LinkReaderTest {
    private static Papers old() {
        return regulation("07", "2019-02-01", "Pusat Data");
    }

    private static Papers young() {
        return regulation("12", "2023-02-01", "Pemerintahan Digital");
    }

    @Test
    void a_regulation_repeals_the_one_it_names() {
        var facts = Found.in(old(), young().revokes("7", 2019)).facts();
        assertThat(facts.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.REPEALS);
            assertThat(link.by().number()).isEqualTo("12");
            assertThat(link.of().number()).isEqualTo("07");
            assertThat(link.articles()).isEmpty();
        });
    }

    @Test
    void the_place_is_where_the_words_stand() {
        var words = "Peraturan Wali Kota Nomor 7 Tahun 2019";
        var facts = Found.in(
                        old(), young().part(Part.CLOSING, words + " dicabut.").revokes("7", 2019))
                .facts();
        assertThat(facts.links().get(0).place()).isEqualTo(new Place("Perwali 12.pdf", 1, "CLOSING", words));
    }

    @Test
    void another_number_year_or_form_is_another_document() {
        assertThat(Found.in(old(), young().revokes("8", 2019)).facts().links()).isEmpty();
        assertThat(Found.in(old(), young().revokes("7", 2018)).facts().links()).isEmpty();
        var report = paper("7 2019.pdf", Group.REPORT, "Laporan 7").dated("2019-02-01");
        assertThat(Found.in(report, young().revokes("7", 2019)).facts().links()).isEmpty();
    }

    @Test
    void an_amendment_names_the_articles_it_replaces() {
        var facts = Found.in(old(), young().amends("7", 2019, "4", "9")).facts();
        assertThat(facts.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.AMENDS);
            assertThat(link.articles()).containsExactlyInAnyOrder("4", "9");
        });
    }

    @Test
    void what_is_amended_lives_on_even_if_parts_of_it_are_revoked() {
        var facts =
                Found.in(old(), young().amends("7", 2019).revokes("7", 2019)).facts();
        assertThat(facts.links()).extracting(Link::kind).containsExactly(Link.Kind.AMENDS);
    }

    @Test
    void a_document_does_not_repeal_itself() {
        assertThat(Found.in(young().revokes("12", 2023)).facts().links()).isEmpty();
    }
}

package id.telaah.evidence;

import static id.telaah.evidence.Papers.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.reading.Passage.Part;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private static final String DEFINITION =
            "7. Badan Perencanaan Pembangunan Daerah yang selanjutnya disebut Badan adalah perangkat perencanaan.";

    private final Definitions definitions = new Definitions(Found.lexicon());
    private final Source source;

    DefinitionsTest() {
        var document = regulation("4", "2023-02-01", "Perencanaan")
                .part(Part.DEFINITION, DEFINITION)
                .part(Part.DEFINITION, "8. Wali Kota adalah Wali Kota Sukamaju.")
                .article("2", "9. Kantor adalah badan perencanaan daerah.")
                .document();
        source = Found.in(regulation("4", "2023-02-01", "Perencanaan")).source();
        definitions.learn(source, document.main());
    }

    @Test
    void a_norm_that_uses_the_name_is_read_with_its_meaning() {
        assertThat(definitions.of(source, "Badan menyusun usulan.", true)).contains("Perencanaan Pembangunan");
    }

    @Test
    void the_name_must_stand_as_a_word_of_its_own() {
        assertThat(definitions.of(source, "Badannya kuat; badan usaha ikut.", true))
                .isEmpty();
    }

    @Test
    void only_norms_speak_in_defined_names() {
        assertThat(definitions.of(source, "Badan menyusun usulan.", false)).isEmpty();
    }

    @Test
    void names_of_other_things_and_sentences_outside_definitions_are_not_kept() {
        assertThat(definitions.of(source, "Wali Kota menetapkan.", true)).isEmpty();
        assertThat(definitions.of(source, "Kantor menetapkan.", true)).isEmpty();
    }

    @Test
    void another_document_does_not_know_the_name() {
        var other = Found.in(regulation("6", "2023-02-01", "Lain")).source();
        assertThat(definitions.of(other, "Badan menyusun usulan.", true)).isEmpty();
    }

    @Test
    void a_definition_that_ran_into_the_next_one_ends_before_it() {
        var run = regulation("4", "2023-02-01", "Perencanaan")
                .part(
                        Part.DEFINITION,
                        "7. Badan adalah perangkat perencanaan pembangunan daerah. Pusat Data adalah tempat peladen.")
                .document();
        var known = new Definitions(Found.lexicon());
        known.learn(source, run.main());
        assertThat(known.of(source, "Badan menyusun usulan.", true)).doesNotContain("peladen");
    }
}

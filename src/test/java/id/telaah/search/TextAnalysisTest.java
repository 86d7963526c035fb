package id.telaah.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Expression.Sign;
import id.telaah.kb.KnowledgeBaseException;
import id.telaah.kb.Vocabulary;
import id.telaah.search.TextAnalysis.Span;
import id.telaah.search.TextAnalysis.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "kelola", List.of("pengelolaan", "mengelola", "dikelola", "tata-kelola"),
                    "undang-undang", List.of("perundang-undangan")),
            Map.of(
                    "opd", List.of("perangkat daerah", "satuan kerja perangkat daerah", "SKPD"),
                    "spbe", List.of("Sistem Pemerintahan Berbasis Elektronik"),
                    "apeksi", List.of("APEKSI"),
                    "layanan", List.of("service")),
            Set.of("yang", "dan", "di", "masing-masing"),
            Map.of(
                    "all-units", new Phrase("seluruh OPD"),
                    "units", new AnyOf(List.of(new Sign("all-units"), new Phrase("setiap OPD")))));

    private final TextAnalysis analysis = TextAnalysis.of(VOCABULARY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SP4N-LAPOR! adalah kanal          | sp4n lapor ada kanal
            e-office                          | e office
            audit TIK                         | audit tik
            1 x 24 jam                        | 1 x 24 jam
            1x24 jam                          | 1 x 24 jam
            1×24 jam                          | 1 x 24 jam
            Nomor 5/2020                      | nomor 5 2020
            Rp1.250.000,50                    | rp1.250.000,50
            masing-masing unit-unit kerja     | unit kerja
            SPBE-nya                          | spbe
            undang-undang                     | undang-undang
            peraturan perundang-undangan      | atur undang-undang
            Jum’at                            | jumat
            ‘Jum'at’                          | jumat
            “arsitektur”                      | arsitektur
            sekretariat@kota.go.id            | sekretariat kota go id
            dan/atau di                       | atau
            di-ASN dan ASN                    | di asn asn
            1a_Arsitektur_SPBE.pdf            | 1a arsitektur spbe pdf
            Café                              | cafe
            tata-kelola                       | kelola
            """)
    void words_are_cut_and_reduced_to_roots(String text, String roots) {
        assertThat(roots(text)).isEqualTo(roots);
    }

    @Test
    void what_type_setting_does_to_a_word_does_not_part_it() {
        assertThat(roots("penge\u00ADlolaan")).isEqualTo("kelola");
        assertThat(roots("penge\u00AD\nlolaan")).isEqualTo("kelola");
        assertThat(roots("penge-\nlolaan")).isEqualTo("kelola");
        assertThat(roots("PENGE-  \r\n   LOLAAN")).isEqualTo("kelola");
        assertThat(roots("pengelola\u200Ban")).isEqualTo("kelola");
        assertThat(roots("de\uFB01nisi")).isEqualTo(roots("definisi"));
        assertThat(roots("undang-\nundang")).isEqualTo("undang-undang");
        assertThat(roots("perundang-\nundangan")).isEqualTo("undang-undang");
        assertThat(roots("SP4N-\nLAPOR")).isEqualTo("sp4n lapor");
        assertThat(roots("non-\nASN")).isEqualTo("non asn");
        assertThat(roots("perangkat   \n daerah")).isEqualTo("opd");
    }

    @Test
    void tokens_point_at_the_words_in_the_text_as_it_is() {
        String text = "  Penge-\nlolaan (Perangkat  Daerah), \uD83D\uDCCA e-office";
        List<Token> tokens = analysis.tokens(text);
        assertThat(tokens)
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("Penge-\nlolaan", "Perangkat  Daerah", "e", "office");
    }

    @Test
    void a_percentage_is_one_word_in_whole_percents() {
        assertThat(analysis.tokens("87,5% dan 91.25 persen dari 40 unit, 1.000 persen"))
                .extracting(Token::root)
                .contains("87persen", "91persen", "40", "1.000");
    }

    @Test
    void the_longest_wording_becomes_one_canonical_token() {
        assertThat(roots("satuan kerja perangkat daerah, skpd, OPD, perangkat desa"))
                .isEqualTo("opd opd opd angkat desa");
        assertThat(roots("service, pelayanan, layanan")).isEqualTo("layanan layanan layanan");
    }

    @Test
    void abbreviations_of_the_vocabulary_are_kept_from_the_stemmer_in_any_case() {
        assertThat(roots("APEKSI apeksi")).isEqualTo("apeksi apeksi");
        assertThat(roots("TUJUAN")).isEqualTo(roots("tujuan"));
    }

    @Test
    void a_phrase_holds_where_its_roots_follow_each_other() {
        assertFound(new Phrase("kelola perangkat daerah"), "Bupati mengelola yang SKPD.", "mengelola yang SKPD");
        assertNotFound(new Phrase("kelola perangkat daerah"), "mengelola data perangkat daerah");
    }

    @Test
    void two_dots_allow_some_words_between() {
        Phrase phrase = new Phrase("kelola .. layanan");
        assertFound(phrase, "pengelolaan satu dua tiga empat lima enam layanan", null);
        assertFound(phrase, "pengelolaan layanan", "pengelolaan layanan");
        assertNotFound(phrase, "pengelolaan satu dua tiga empat lima enam tujuh layanan");
        assertFound(new Phrase("satu .. dua tiga"), "satu dua empat dua tiga", null);
    }

    @Test
    void no_phrase_runs_across_the_end_of_a_sentence_item_or_cell() {
        Phrase phrase = new Phrase("kelola data");
        assertNotFound(phrase, "Hal ini dikelola. Data disimpan");
        assertNotFound(phrase, "a. dikelola; data");
        assertNotFound(phrase, "dikelola | data");
        assertNotFound(phrase, "dikelola\n\nyang data");
        assertFound(phrase, "dikelola, data", "dikelola, data");
        assertFound(new Phrase("no 5"), "No. 5", "No. 5");
        assertNotFound(new Phrase("kelola .. simpan"), "Hal ini dikelola. Data disimpan");
        assertThat(roots("perangkat; daerah")).doesNotContain("opd");
    }

    @Test
    void any_all_and_except_combine_spans() {
        Expression data = new Phrase("data");
        Expression units = new Sign("units");
        String text = "Seluruh OPD mengisi data; setiap perangkat daerah juga.";
        assertThat(words(units, text)).containsExactly("Seluruh OPD", "setiap perangkat daerah");
        assertThat(words(new AllOf(List.of(data, units)), text))
                .containsExactly("Seluruh OPD", "data", "setiap perangkat daerah");
        assertThat(words(new AllOf(List.of(data, new Phrase("audit"))), text)).isEmpty();
        assertThat(words(new Except(data, new Phrase("audit")), text)).containsExactly("data");
        assertThat(words(new Except(data, units), text)).isEmpty();
        assertThat(words(new AnyOf(List.of()), text)).isEmpty();
        assertThat(words(new AllOf(List.of()), text)).isEmpty();
    }

    @Test
    void a_matcher_answers_for_all_its_expressions_at_once() {
        var matcher = analysis.matcher(Map.of(
                "b", new Sign("units"),
                "a", new Phrase("data"),
                "same", new Phrase("data"),
                "none", new Phrase("audit")));
        String text = "setiap OPD mengisi data";
        assertThat(matcher.match(analysis.tokens(text)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "a", List.of(new Span(19, 23)),
                        "b", List.of(new Span(0, 10)),
                        "same", List.of(new Span(19, 23))));
        assertThat(matcher.match(analysis.tokens(text)).keySet()).containsExactly("a", "b", "same");
    }

    @Test
    void faults_of_a_vocabulary_are_all_told_at_once() {
        var faulty = new Vocabulary(
                Map.of("kelola", List.of("penataan"), "tata", List.of("penataan", "dua kata")),
                Map.of("opd", List.of("dan")),
                Set.of("dan"),
                Map.of("a", new Sign("b"), "b", new AnyOf(List.of(new Sign("a"))), "c", new Sign("missing")));
        assertThatExceptionOfType(KnowledgeBaseException.class)
                .isThrownBy(() -> TextAnalysis.of(faulty))
                .withMessageContaining("vocabulary.yaml: ")
                .withMessageContaining("'penataan' already belongs to family 'kelola'")
                .withMessageContaining("'dua kata' is not one word")
                .withMessageContaining("'dan' has no word that counts")
                .withMessageContaining("a -> b -> a")
                .withMessageContaining("'@missing', which does not exist");
    }

    @Test
    void a_phrase_of_stop_words_and_an_unknown_sign_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.matcher(Map.of("I01-L2-R1", new Phrase("yang di"))))
                .withMessageContaining("I01-L2-R1: phrase 'yang di' has no word that counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.find(new Sign("nowhere"), List.of()))
                .withMessageContaining("'@nowhere' does not exist");
    }

    private String roots(String text) {
        return String.join(" ", analysis.tokens(text).stream().map(Token::root).toList());
    }

    private List<String> words(Expression expression, String text) {
        return analysis.find(expression, analysis.tokens(text)).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private void assertFound(Expression expression, String text, String words) {
        assertThat(words(expression, text)).containsExactly(words == null ? text : words);
    }

    private void assertNotFound(Expression expression, String text) {
        assertThat(words(expression, text)).isEmpty();
    }
}

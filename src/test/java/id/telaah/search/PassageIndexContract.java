package id.telaah.search;

import static id.telaah.search.Passages.document;
import static id.telaah.search.Passages.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Expression.Sign;
import id.telaah.kb.Vocabulary;
import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine does. A new engine extends this class and opens itself; nothing else. */
abstract class PassageIndexContract {
    private static final String DOSSIER = "kota-a/2024";
    private static final TextAnalysis ANALYSIS = TextAnalysis.of(new Vocabulary(
            Map.of("kelola", List.of("pengelolaan", "mengelola", "dikelola")),
            Map.of("opd", List.of("perangkat daerah"), "pusat-data", List.of("pusat data", "data center")),
            Set.of("yang", "dan", "terhadap"),
            Map.of("all-units", new Phrase("seluruh OPD"))));

    private final List<PassageIndex> opened = new ArrayList<>();

    /** Opens an empty index. */
    abstract PassageIndex open(TextAnalysis analysis);

    @AfterEach
    void close() {
        opened.forEach(PassageIndex::close);
    }

    @Test
    void an_empty_index_answers_nothing() {
        PassageIndex index = index();
        assertThat(index.find(DOSSIER, new Phrase("data"))).isEmpty();
        assertThat(index.search(DOSSIER, "data", 10)).isEmpty();
    }

    @Test
    void ids_are_file_and_passage_in_ascending_order() {
        PassageIndex index = index(document("b.pdf", "data", "lain", "data"), document("a.pdf", "data"));
        assertThat(index.find(DOSSIER, new Phrase("data"))).containsExactly("a.pdf#1/1", "b.pdf#1/1", "b.pdf#1/3");
    }

    @Test
    void word_forms_synonyms_and_stop_words_make_no_difference() {
        PassageIndex index = index(document(
                "a.pdf",
                "Pengelolaan Pusat Data",
                "mengelola data center",
                "dikelola terhadap PUSAT DATA",
                "pusat pengelolaan data"));
        assertFound(index, new Phrase("kelola pusat data"), 1, 2, 3);
    }

    @Test
    void the_words_of_a_phrase_follow_each_other() {
        PassageIndex index = index(document("a.pdf", "audit keamanan", "keamanan audit", "audit atas keamanan"));
        assertFound(index, new Phrase("audit keamanan"), 1);
    }

    @Test
    void two_dots_leave_room_for_six_words() {
        PassageIndex index = index(document(
                "a.pdf",
                "audit keamanan",
                "audit a b c d e f keamanan",
                "audit a b c d e f g keamanan",
                "keamanan audit"));
        assertFound(index, new Phrase("audit .. keamanan"), 1, 2);
    }

    @Test
    void no_phrase_runs_across_sentences_or_cells() {
        PassageIndex index =
                index(document("a.pdf", "Sesuai audit. Keamanan dijaga", "audit | keamanan", "audit; keamanan"));
        assertFound(index, new Phrase("audit keamanan"));
        assertFound(index, new Phrase("audit .. keamanan"));
        assertFound(index, new AllOf(List.of(new Phrase("audit"), new Phrase("keamanan"))), 1, 2, 3);
    }

    @Test
    void lead_in_and_headings_count_but_no_phrase_runs_from_one_into_the_next() {
        Passage item = passage(1, "keamanan", "bupati menetapkan audit", "BAB II ARSITEKTUR", "Bagian Kesatu");
        PassageIndex index = index(document("a.pdf", List.of(item)));
        assertFound(index, new Phrase("menetapkan audit"), 1);
        assertFound(index, new Phrase("arsitektur"), 1);
        assertFound(index, new AllOf(List.of(new Phrase("keamanan"), new Phrase("arsitektur"))), 1);
        assertFound(index, new Phrase("audit keamanan"));
        assertFound(index, new Phrase("audit .. arsitektur"));
        assertFound(index, new Phrase("arsitektur bagian"));
    }

    @Test
    void expressions_combine_sets() {
        PassageIndex index = index(document("a.pdf", "satu", "dua", "satu dua", "seluruh perangkat daerah dua"));
        Expression one = new Phrase("satu");
        Expression two = new Phrase("dua");
        assertFound(index, new AnyOf(List.of(one, two)), 1, 2, 3, 4);
        assertFound(index, new AllOf(List.of(one, two)), 3);
        assertFound(index, new Except(two, one), 2, 4);
        assertFound(index, new Except(two, new Sign("all-units")), 2, 3);
        assertFound(index, new AllOf(List.of(new Sign("all-units"), two)), 4);
        assertFound(index, new Except(one, one));
        assertFound(index, new AnyOf(List.of()));
        assertFound(index, new AllOf(List.of()));
    }

    @Test
    void an_expression_may_have_thousands_of_parts() {
        List<Expression> parts = new ArrayList<>();
        IntStream.range(0, 5000).forEach(i -> parts.add(new Phrase("kata" + i + " berikut")));
        PassageIndex index = index(document("a.pdf", "kata4999 yang berikut", "kata4999", "kata5001 berikut"));
        assertFound(index, new AnyOf(parts), 1);
        assertFound(index, new AllOf(parts));
    }

    @Test
    void a_phrase_without_words_and_an_unknown_sign_are_refused() {
        PassageIndex index = index();
        assertThatIllegalArgumentException().isThrownBy(() -> index.find(DOSSIER, new Phrase("yang dan")));
        assertThatIllegalArgumentException().isThrownBy(() -> index.find(DOSSIER, new Sign("nowhere")));
    }

    @Test
    void changes_are_seen_after_a_refresh() {
        PassageIndex index = index(document("a.pdf", "data"));
        index.add(DOSSIER, document("b.pdf", "data"));
        index.remove(DOSSIER, "a.pdf");
        assertThat(index.find(DOSSIER, new Phrase("data"))).containsExactly("a.pdf#1/1");
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("data"))).containsExactly("b.pdf#1/1");
    }

    @Test
    void a_document_of_the_same_file_is_replaced() {
        PassageIndex index = index(document("a.pdf", "lama", "lama"), document("b.pdf", "lama"));
        index.add(DOSSIER, document("a.pdf", "baru"));
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("lama"))).containsExactly("b.pdf#1/1");
        assertThat(index.find(DOSSIER, new Phrase("baru"))).containsExactly("a.pdf#1/1");
        index.add(DOSSIER, document("a.pdf"));
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("baru"))).isEmpty();
    }

    @Test
    void removing_a_file_takes_its_passages_and_nothing_else() {
        PassageIndex index = index(document("a.pdf", "data"), document("a.pdf.zip/b.pdf", "data"));
        index.remove(DOSSIER, "a.pdf");
        index.remove(DOSSIER, "missing.pdf");
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("data"))).containsExactly("a.pdf.zip/b.pdf#1/1");
        assertThat(index.search(DOSSIER, "data", 10))
                .extracting(PassageIndex.Hit::id)
                .containsExactly("a.pdf.zip/b.pdf#1/1");
    }

    @Test
    void dossiers_never_see_each_other() {
        PassageIndex index = index(document("a.pdf", "data rahasia"));
        index.add("kota-b/2024", document("a.pdf", "data lain"));
        index.add("kota", document("a/2024a.pdf", "data"));
        index.refresh();
        assertThat(index.find("kota-b/2024", new Phrase("rahasia"))).isEmpty();
        assertThat(index.search("kota-b/2024", "rahasia data", 10)).hasSize(1);
        assertThat(index.find("kota-c/2024", new Phrase("data"))).isEmpty();
        index.remove("kota-b/2024", "a.pdf");
        index.add("kota-b/2024", document("b.pdf", "data"));
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("data"))).containsExactly("a.pdf#1/1");
        assertThat(index.find("kota", new Phrase("data"))).containsExactly("a/2024a.pdf#1/1");
    }

    @Test
    void letters_of_any_script_and_names_of_any_file_are_kept() {
        PassageIndex index = index(document(
                "Lampiran é – 1 ü.pdf",
                "naskah ꦲꦏ꧀ꦱꦫ Jawa",
                "R\u00E9sum\u00E9",
                "re\u0301sume\u0301",
                "\uD835\uDC00 \uD83D\uDCCA"));
        String file = "Lampiran é – 1 ü.pdf#1/";
        assertThat(index.find(DOSSIER, new Phrase("ꦲꦏ꧀ꦱꦫ"))).containsExactly(file + 1);
        assertThat(index.find(DOSSIER, new Phrase("resume"))).containsExactly(file + 2, file + 3);
        assertThat(index.find(DOSSIER, new Phrase("a"))).containsExactly(file + 4);
    }

    @Test
    void empty_and_endless_words_do_no_harm() {
        PassageIndex index = index(document("a.pdf", "", "  \n", "x".repeat(100_000) + " data", "y".repeat(300)));
        assertFound(index, new Phrase("data"), 3);
        assertFound(index, new Phrase("y".repeat(300)), 4);
    }

    @Test
    void search_puts_the_passage_that_fits_best_first() {
        PassageIndex index = index(document(
                "a.pdf", "data tentang banyak hal lain yang tidak berkaitan", "pengelolaan data", "sesuatu", "kelola"));
        assertThat(index.search(DOSSIER, "mengelola data", 10))
                .extracting(PassageIndex.Hit::id)
                .containsExactly("a.pdf#1/2", "a.pdf#1/4", "a.pdf#1/1");
        assertThat(index.search(DOSSIER, "mengelola data", 1)).hasSize(1);
    }

    @Test
    void search_ranks_equal_passages_by_id_and_answers_nothing_to_stop_words() {
        PassageIndex index =
                index(document("c.pdf", "data"), document("a.pdf", "data", "data"), document("b.pdf", "data"));
        assertThat(index.search(DOSSIER, "data", 3))
                .extracting(PassageIndex.Hit::id)
                .containsExactly("a.pdf#1/1", "a.pdf#1/2", "b.pdf#1/1");
        assertThat(index.search(DOSSIER, "yang dan", 3)).isEmpty();
        assertThat(index.search(DOSSIER, "", 3)).isEmpty();
        assertThat(index.search(DOSSIER, "data", 0)).isEmpty();
    }

    @Test
    void thousands_of_passages_are_all_found() {
        PassageIndex index = index();
        for (int file = 0; file < 20; file++) {
            int first = file * 250;
            String[] texts = IntStream.range(0, 250)
                    .mapToObj(i -> "pengelolaan data nomor " + (first + i))
                    .toArray(String[]::new);
            index.add(DOSSIER, document("%02d.pdf".formatted(file), texts));
        }
        index.refresh();
        assertThat(index.find(DOSSIER, new Phrase("kelola data")))
                .hasSize(5000)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(index.find(DOSSIER, new Phrase("nomor 4321"))).containsExactly("17.pdf#1/72");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_set_is_what_reading_every_passage_finds(long seed) {
        RandomTexts random = new RandomTexts(seed);
        TextAnalysis analysis = TextAnalysis.of(random.vocabulary());
        PassageIndex index = opened(analysis);
        List<Passage> passages =
                IntStream.rangeClosed(1, 120).mapToObj(random::passage).toList();
        index.add(DOSSIER, document("a.pdf", passages));
        index.refresh();
        for (int i = 0; i < 40; i++) {
            Expression expression = random.expression(3);
            assertThat(index.find(DOSSIER, expression))
                    .as("%s", expression)
                    .isEqualTo(passages.stream()
                            .filter(passage -> !analysis.find(expression, analysis.tokens(Passages.searchable(passage)))
                                    .isEmpty())
                            .map(passage -> "a.pdf#" + passage.id())
                            .sorted()
                            .toList());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    private PassageIndex index(Document... documents) {
        PassageIndex index = opened(ANALYSIS);
        Arrays.stream(documents).forEach(document -> index.add(DOSSIER, document));
        index.refresh();
        return index;
    }

    private PassageIndex opened(TextAnalysis analysis) {
        PassageIndex index = open(analysis);
        opened.add(index);
        return index;
    }

    private static void assertFound(PassageIndex index, Expression expression, int... passages) {
        assertThat(index.find(DOSSIER, expression))
                .isEqualTo(Arrays.stream(passages).mapToObj(i -> "a.pdf#1/" + i).toList());
    }
}

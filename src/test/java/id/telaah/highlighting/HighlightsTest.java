package id.telaah.highlighting;

import static id.telaah.highlighting.InventedPage.document;
import static id.telaah.highlighting.InventedPage.lines;
import static id.telaah.highlighting.InventedPage.marked;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.DocumentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HighlightsTest {
    private static final int PER_LINE = 7;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void single_words_are_marked_wherever_they_stand_and_each_is_asked_for_once() {
        var page = document(List.of("arsitektur dan peta", "peta rencana"), List.of("tentang peta"));
        var asked = new ArrayList<String>();
        var found = Highlights.ofWords(page, word -> asked.add(word) && word.equals("peta"), 10);
        assertThat(found).extracting(Highlight::page).containsExactly(1, 1, 2);
        assertThat(marked(page, found)).containsExactly("peta", "peta", "peta");
        assertThat(asked).doesNotHaveDuplicates();
        assertThat(Highlights.ofWords(page, word -> true, 2)).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_cut_of_the_text_is_marked_word_for_word(long seed) {
        var random = new Random(seed);
        var words = InventedPage.words(random, 200);
        var page = document(lines(words.subList(0, 120), PER_LINE), lines(words.subList(120, 200), PER_LINE));
        int from = random.nextInt(118);
        var cut = words.subList(from, from + 2 + random.nextInt(60));
        var quote = String.join(random.nextBoolean() ? " " : ", ", cut).toUpperCase(Locale.ROOT);
        var highlights = Highlights.of(page, 1, quote);
        assertThat(marked(page, highlights)).isEqualTo(cut);
        assertThat(highlights).allMatch(HighlightsTest::onThePage);
        assertThat(highlights.size()).as("one per line").isLessThanOrEqualTo(cut.size() / PER_LINE + 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slips_of_the_recognition_and_broken_words_do_not_matter(long seed) {
        var random = new Random(seed);
        var words = InventedPage.words(random, 100);
        int from = random.nextInt(60);
        var cut = words.subList(from, from + 8 + random.nextInt(20));
        var printed = new ArrayList<String>();
        for (var word : words) {
            var slipped = random.nextInt(4) == 0 ? slip(word, random) : word;
            var broken = random.nextInt(6) == 0 && word.length() > 5;
            printed.add(broken ? slipped.substring(0, 4) + "- " + slipped.substring(4) : slipped);
        }
        var page = document(lines(printed, PER_LINE), List.of());
        var expected = String.join(" ", printed.subList(from, from + cut.size()));
        var marked = String.join(" ", marked(page, Highlights.of(page, 1, String.join(" ", cut))));
        assertThat(expected).contains(marked);
        assertThat(marked.length()).isGreaterThanOrEqualTo(expected.length() * 8 / 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_page_long_quote_of_few_different_words_is_marked_whole(long seed) {
        var random = new Random(seed);
        var vocabulary = InventedPage.words(random, 30);
        var words = random.ints(300, 0, 30).mapToObj(vocabulary::get).toList();
        var page = document(lines(words, PER_LINE), List.of());
        var cut = words.subList(20, 280);
        assertThat(marked(page, Highlights.of(page, 1, String.join(" ", cut)))).isEqualTo(cut);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void words_that_are_not_there_are_marked_nowhere(long seed) {
        var random = new Random(seed);
        var page = document(lines(InventedPage.words(random, 150), PER_LINE), List.of());
        assertThat(Highlights.of(page, 1, String.join(" ", InventedPage.words(random, 12))))
                .isEmpty();
    }

    @Test
    void the_cells_of_a_table_row_are_marked_though_they_run_beside_each_other() {
        var page = document(
                List.of(
                        "No Layanan Penanggung Jawab Keterangan",
                        "1 Pengaduan Dinas sudah",
                        "masyarakat Komunikasi terhubung",
                        "2 Perizinan Dinas belum",
                        "usaha Penanaman terhubung"),
                List.of());
        var row = "2\tPerizinan usaha\tDinas Penanaman\tbelum terhubung";
        assertThat(marked(page, Highlights.of(page, 1, row)))
                .containsExactly("2", "Perizinan", "Dinas", "belum", "usaha", "Penanaman", "terhubung");
    }

    @Test
    void a_short_cell_beside_long_ones_is_marked_too() {
        var page = document(
                List.of(
                        "7 Kependudukan Pelayanan ke Pengecekan nomor induk",
                        "Disduk Disduk milik Disduk",
                        "8 Perizinan Pelayanan ke Pengecekan nomor usaha"),
                List.of());
        var row = "7\tKependudukan Disduk\tPelayanan ke Disduk\tPengecekan nomor induk milik Disduk";
        assertThat(marked(page, Highlights.of(page, 1, row)))
                .containsExactly(
                        "7",
                        "Kependudukan",
                        "Pelayanan",
                        "ke",
                        "Pengecekan",
                        "nomor",
                        "induk",
                        "Disduk",
                        "Disduk",
                        "milik",
                        "Disduk");
    }

    @Test
    void two_cells_of_a_row_leave_the_cell_between_them_unmarked() {
        var page = document(
                List.of("Pengaduan triwulan ketiga terhubung", "Perizinan semester kedua tertunda"), List.of());
        assertThat(marked(page, Highlights.of(page, 1, "Perizinan | tertunda")))
                .containsExactly("Perizinan", "tertunda");
    }

    @Test
    void of_several_places_the_tightest_is_marked() {
        var page = document(
                List.of(
                        "unit kerja lain dan pihak ketiga menyusun semua daftar",
                        "setiap unit kerja menyusun daftar layanan"),
                List.of());
        assertThat(Highlights.of(page, 1, "unit kerja menyusun daftar"))
                .singleElement()
                .satisfies(mark -> assertThat(mark.top()).isGreaterThan(0.06));
    }

    @Test
    void a_quote_that_runs_over_is_marked_on_both_pages() {
        var page = document(
                List.of("judul halaman", "Wali kota menetapkan pedoman"), List.of("pengelolaan data", "penutup"));
        var highlights = Highlights.of(page, 1, "menetapkan pedoman pengelolaan data");
        assertThat(highlights.stream().map(Highlight::page)).containsExactly(1, 2);
    }

    @Test
    void the_larger_part_is_marked_when_the_rest_is_not_there() {
        var page = document(List.of("Setiap unit kerja menyusun daftar"), List.of());
        assertThat(marked(page, Highlights.of(page, 1, "unit kerja menyusun daftar kebutuhan")))
                .containsExactly("unit", "kerja", "menyusun", "daftar");
        assertThat(Highlights.of(page, 1, "menyusun daftar kebutuhan pelatihan pegawai"))
                .isEmpty();
    }

    @Test
    void nothing_is_marked_where_nothing_is_known_or_asked() {
        var page = document(List.of("Setiap unit kerja"), List.of());
        assertThat(Highlights.of(page, 7, "Setiap unit kerja")).isEmpty();
        assertThat(Highlights.of(page, 1, " - ")).isEmpty();
        assertThat(Highlights.of(DocumentWords.parse("telaah-words/1\n"), 1, "unit"))
                .isEmpty();
    }

    private static String slip(String word, Random random) {
        var at = random.nextInt(word.length());
        return word.substring(0, at) + "l" + word.substring(at + 1);
    }

    private static boolean onThePage(Highlight mark) {
        return mark.left() >= 0
                && mark.top() >= 0
                && mark.width() > 0
                && mark.height() > 0
                && mark.left() + mark.width() <= 1
                && mark.top() + mark.height() <= 1;
    }
}

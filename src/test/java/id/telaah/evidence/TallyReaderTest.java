package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyReaderTest {
    private static Papers list() {
        return paper("rekap.xlsx", Group.REGISTER, "Rekap Pemakaian Pusat Data")
                .dated("2024-05-06")
                .under("Rekap Pemakaian Pusat Data");
    }

    @ParameterizedTest
    @CsvSource({
        "Pusat data digunakan oleh 12 dari 21 perangkat daerah., 12, 21",
        "Sebanyak 12 (dua belas) perangkat daerah dari 21 perangkat daerah memakai pusat data., 12, 21",
        "Tujuh dari sembilan perangkat daerah memakai pusat data., 7, 9",
        "Pusat data dipakai 9 unit kerja dari total 14 unit kerja., 9, 14"
    })
    void a_sentence_counts_units(String sentence, int count, int total) {
        assertThat(Found.in(list().body(sentence)).tallies(16)).singleElement().satisfies(tally -> {
            assertThat(tally.count()).isEqualTo(count);
            assertThat(tally.total()).isEqualTo(total);
            assertThat(tally.fromTable()).isFalse();
            assertThat(tally.complete()).isFalse();
            assertThat(tally.date()).isEqualTo(LocalDate.of(2024, 5, 6));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pusat data memakai 3 dari 4 rak.",
                "Perangkat daerah memakai pusat data sejak 2022 dari 8 ruang.",
                "Perangkat daerah memakai pusat data mulai 1 dari 1 gedung.",
            })
    void other_numbers_are_no_count_of_units(String sentence) {
        assertThat(Found.in(list().body(sentence)).tallies(16)).isEmpty();
    }

    @Test
    void the_rows_of_a_table_are_counted_and_a_no_makes_it_incomplete() {
        var found = Found.in(list().row("1", "Dinas Pertanian", "sudah")
                .row("2", "Dinas Pariwisata", "belum")
                .row("3", "Kecamatan Timur", "sudah"));
        assertThat(found.tallies(16)).singleElement().satisfies(tally -> {
            assertThat(tally.share()).isEqualTo("2/3");
            assertThat(tally.fromTable()).isTrue();
            assertThat(tally.place().quote()).contains("Dinas Pariwisata");
        });
    }

    @Test
    void a_table_is_complete_only_when_every_row_says_yes() {
        var complete = Found.in(list().row("1", "Dinas Pertanian", "sudah")
                .row("2", "Dinas Pariwisata", "sudah")
                .row("3", "Kecamatan Timur", "aktif"));
        assertThat(complete.tallies(16))
                .singleElement()
                .satisfies(tally -> assertThat(tally.complete()).isTrue());
        var silent = Found.in(list().row("1", "Dinas Pertanian", "sudah")
                .row("2", "Dinas Pariwisata", "sudah")
                .row("3", "Kecamatan Timur", "4"));
        assertThat(silent.tallies(16)).isEmpty();
    }

    @Test
    void two_rows_are_no_table_of_units() {
        var found = Found.in(list().row("1", "Dinas Pertanian", "sudah").row("2", "Dinas Pariwisata", "belum"));
        assertThat(found.tallies(16)).isEmpty();
    }

    @Test
    void the_row_of_one_unit_does_not_deny_the_practice_of_all() {
        var found = Found.in(list().row("2", "Dinas Pariwisata", "belum digunakan"));
        assertThat(found.statement(16, "Pariwisata").denied()).isEmpty();
    }

    @Test
    void a_count_from_a_table_is_not_overtaken_by_one_in_words() {
        var table = tally(true, "2024-01-01");
        assertThat(tally(false, "2024-06-01").laterThan(table)).isFalse();
        assertThat(tally(true, "2024-06-01").laterThan(table)).isTrue();
        assertThat(tally(false, "2024-06-01").laterThan(tally(false, "2024-01-01")))
                .isTrue();
    }

    private static Tally tally(boolean fromTable, String date) {
        var source = Found.in(list()).source();
        var place = new Place("rekap.xlsx", 1, "", "");
        return new Tally(16, source, place, 1, 2, fromTable, null, LocalDate.parse(date));
    }
}

package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void reads_dates_in_words_and_digits() {
        assertThat(Dates.last("Reviu dilaksanakan pada 3 Pebruari 2024")).isEqualTo(LocalDate.of(2024, 2, 3));
        assertThat(Dates.last("selesai 12-06-2024")).isEqualTo(LocalDate.of(2024, 6, 12));
        assertThat(Dates.last("(12-06- 2024), hadir")).isEqualTo(LocalDate.of(2024, 6, 12));
        assertThat(Dates.last("sejak 2023-08-01")).isEqualTo(LocalDate.of(2023, 8, 1));
        assertThat(Dates.last("versi 4 (Juni 2024)")).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void takes_the_last_of_several() {
        assertThat(Dates.last("dari 1 Mei 2023 sampai dengan 7 Juli 2023")).isEqualTo(LocalDate.of(2023, 7, 7));
    }

    @Test
    void a_date_that_does_not_exist_is_no_date() {
        assertThat(Dates.last("31 Februari 2024")).isNull();
        assertThat(Dates.last("tahun 2024")).isNull();
    }
}

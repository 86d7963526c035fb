package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Statement.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private final Roles roles = new Roles(Found.KB.vocabulary());

    @ParameterizedTest
    @CsvSource({
        "Permasalahan, ISSUE",
        "B. Kendala dan Hambatan, ISSUE",
        "Rekomendasi, RECOMMENDATION",
        "Saran perbaikan, RECOMMENDATION",
        "Tindak lanjut, FOLLOW_UP",
        "Jadwal rapat, PLAIN",
        "Temuan dan rekomendasi, PLAIN"
    })
    void a_heading_that_names_exactly_one_role_gives_it(String heading, Role role) {
        assertThat(roles.ofHeadings(List.of("Reviu jaringan", heading))).isEqualTo(role);
    }

    @Test
    void only_the_innermost_heading_counts() {
        assertThat(roles.ofHeadings(List.of("Rekomendasi", "Peserta rapat"))).isEqualTo(Role.PLAIN);
        assertThat(roles.ofHeadings(List.of())).isEqualTo(Role.PLAIN);
    }

    @Test
    void a_long_heading_is_a_sentence_and_no_label() {
        var sentence = "Rekomendasi yang disampaikan kepada seluruh kepala dinas pada rapat bulan lalu di aula";
        assertThat(roles.ofHeadings(List.of(sentence))).isEqualTo(Role.PLAIN);
    }

    @Test
    void a_label_at_the_start_gives_the_role() {
        assertThat(roles.ofStart("Isu: kabel putus")).isEqualTo(Role.ISSUE);
        assertThat(roles.ofStart("Rekomendasi 2: ganti kabel")).isEqualTo(Role.RECOMMENDATION);
        assertThat(roles.ofStart("Kabel putus, rekomendasi menyusul")).isEqualTo(Role.PLAIN);
        assertThat(roles.ofStart("Peserta rapat yang membahas seluruh kendala: sepuluh orang"))
                .isEqualTo(Role.PLAIN);
    }

    @Test
    void a_column_title_gives_the_role_of_its_cells() {
        assertThat(roles.ofColumn("Kendala")).isEqualTo(Role.ISSUE);
        assertThat(roles.ofColumn("Tahun")).isEqualTo(Role.PLAIN);
    }
}

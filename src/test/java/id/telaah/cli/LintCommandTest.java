package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the sample, looked at before they are handed in. */
class LintCommandTest {
    private static final String SCHEMA = "src/main/resources/id/telaah/reporting/telaah-lint-1.schema.json";
    private static final String SOUND = "samples/kota-sukamaju/Perwali 17-2022 SPBE.pdf";
    private static final String FOREIGN = "samples/kota-sukamaju/Perbup Lembayung audit TIK.pdf";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_ends_with_0_and_says_so() {
        assertThat(lint(SOUND, "--agency", "Kota Sukamaju", "--as-of", "2024-08-31"))
                .as(out.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Perwali 17-2022 SPBE.pdf", "Tidak ada catatan.", "Kota Sukamaju per 2024-08-31; 0 tidak");
    }

    @Test
    void a_file_of_another_institution_ends_with_1_and_names_it() {
        assertThat(lint(SOUND, FOREIGN, "--agency", "Kota Sukamaju", "--as-of", "2024-08-31"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("menghalangi", "milik instansi lain (Kabupaten Lembayung)", "2 berkas", "1 tidak dapat");
        assertThat(err.toString()).doesNotContain("Exception");
    }

    @Test
    void the_same_file_is_sound_for_the_institution_that_issued_it() {
        lint(FOREIGN, "--agency", "Kabupaten Lembayung", "--as-of", "2024-08-31");
        assertThat(out.toString()).doesNotContain("instansi lain");
    }

    @Test
    void the_json_form_fits_its_schema() throws IOException {
        Files.write(folder.resolve("kosong.pdf"), new byte[0]);
        assertThat(lint(folder.toString(), SOUND, "--format", "json")).isEqualTo(1);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of(SCHEMA)), InputFormat.JSON);
        assertThat(schema.validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(out.toString()).contains("\"empty-file\"", "\"blocks-proof\"", "Kota Sukamaju");
    }

    @Test
    void a_missing_file_ends_with_1_and_is_named() {
        assertThat(lint(folder.resolve("tidak ada.pdf").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("tidak ada.pdf");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_unknown_kind_of_institution_is_refused_before_anything_is_read() {
        assertThat(lint(SOUND, "--kind", "desa")).isEqualTo(2);
        assertThat(err.toString()).contains("\"desa\" tidak dikenal. Yang tersedia: kota");
    }

    private int lint(String... arguments) {
        var all = new String[arguments.length + 2];
        all[0] = "lint";
        all[1] = "--quiet";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 100);
        return CommandLineFace.run(terminal, settings -> {}, (settings, progress) -> {}, all);
    }
}

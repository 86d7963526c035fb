package id.telaah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineFaceTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "read --help",
                "lint --help",
                "explain --help",
                "index --help",
                "index rebuild --help",
                "kb --help",
                "kb check --help"
            })
    void help_is_given_with_an_example(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).contains("Pemakaian: telaah", "Contoh:", "  telaah ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void help_names_no_command_that_does_not_exist() {
        run("--help");
        assertThat(out.toString())
                .contains("check", "lint", "read", "explain", "serve", "index", "kb")
                .doesNotContain("plan", "compare", "verify");
    }

    @Test
    void the_help_of_check_names_every_option() {
        run("check", "--help");
        assertThat(out.toString())
                .contains("--agency", "--kind", "--year", "--instrument", "--edition", "--as-of", "--format", "--out")
                .contains("--kb", "--rules", "--quiet", "--verbose", "--no-ocr", "table, json, html, csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kb",
                "check",
                "read",
                "lint",
                "lint x --format pdf",
                "explain",
                "chek x",
                "check x --formt json",
                "check x --format pdf",
                "check x --year dua",
                "check x --as-of 31-08-2024",
                "check x y",
                "explain hasil.json",
                "explain hasil.json arsitektur"
            })
    void wrong_usage_ends_with_2_and_points_to_the_help(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--help").doesNotContain("Exception", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_wrong_value_is_named_with_its_option() {
        run("check", "x", "--format", "pdf");
        assertThat(err.toString()).contains("\"pdf\"", "--format");
    }

    @Test
    void a_result_that_is_missing_ends_with_1() {
        assertThat(run("explain", folder.resolve("tidak ada.json").toString(), "I07"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("tidak ada.json", "check FOLDER --format json")
                .doesNotContain("\tat ");
    }

    @Test
    void a_knowledge_base_that_is_missing_ends_with_1_without_a_stack_trace() {
        assertThat(run("kb", "check", "--kb", folder.resolve("kosong").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ");
    }

    @Test
    void a_stack_trace_is_shown_on_request_only() {
        run("kb", "check", "--verbose", "--kb", folder.resolve("kosong").toString());
        assertThat(err.toString()).contains("\tat id.telaah.");
    }

    @Test
    void a_missing_folder_ends_with_1_and_is_named() {
        assertThat(run("check", folder.resolve("tidak ada").toString(), "--quiet"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("tidak ada").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void an_empty_folder_ends_with_1_and_says_what_to_do() throws IOException {
        var empty = Files.createDirectory(folder.resolve("folder kosong"));
        assertThat(run("check", empty.toString(), "--quiet")).isEqualTo(1);
        assertThat(err.toString()).contains("folder kosong", "tidak berisi dokumen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--edition pedoman-9", "--instrument spbe-9", "--kind desa"})
    void an_unknown_term_ends_with_2_and_lists_the_known_ones(String option) throws IOException {
        Files.writeString(folder.resolve("surat.txt"), "Surat Edaran");
        assertThat(run(("check " + folder + " " + option).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("tidak dikenal. Yang tersedia: ");
    }

    @Test
    void the_knowledge_base_of_the_project_is_without_fault() {
        assertThat(run("kb", "check")).as(err.toString()).isZero();
        assertThat(out.toString()).contains("spbe-2020: 47 indikator", "sha256:");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, 100);
        return CommandLineFace.run(terminal, settings -> {}, (settings, progress) -> {}, arguments);
    }
}

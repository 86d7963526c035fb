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
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier of bad files, judged once through the command line. */
class BadInputTest {
    private static final String SCHEMA = "/id/telaah/reporting/telaah-result-1.schema.json";
    private static final Duration SOON = Duration.ofSeconds(90);

    private static final StringWriter OUT = new StringWriter();
    private static final StringWriter ERR = new StringWriter();
    private static final Map<String, JsonNode> DOCUMENTS = new TreeMap<>();

    @TempDir
    static Path temporary;

    private static int exit;
    private static Duration took = Duration.ZERO;

    @BeforeAll
    static void judge() throws IOException, GeneralSecurityException {
        var dossier = Files.createDirectory(temporary.resolve("dokumen évaluasi ② kota"));
        new BadFiles(dossier).write();
        var start = Instant.now();
        exit = CommandLineFace.run(
                new Terminal(new PrintWriter(OUT), new PrintWriter(ERR), false, false, 100),
                settings -> {},
                (settings, progress) -> {},
                "check",
                dossier.toString(),
                "--format",
                "json");
        took = Duration.between(start, Instant.now());
        JsonMapper.shared()
                .readTree(OUT.toString())
                .path("documents")
                .forEach(document -> DOCUMENTS.put(document.path("file").asString(), document));
    }

    @Test
    void the_dossier_is_judged_all_the_same() {
        assertThat(exit).as(ERR.toString()).isZero();
        assertThat(ERR.toString()).doesNotContain("Exception", "\tat ");
        assertThat(DOCUMENTS.get(BadFiles.GOOD).path("reading").asString()).isEqualTo("complete");
    }

    @Test
    void no_file_is_lost() {
        assertThat(DOCUMENTS).hasSize(11);
    }

    @Test
    void big_files_and_bombs_take_no_time() {
        assertThat(took).isLessThan(SOON);
    }

    @Test
    void the_result_fits_its_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources" + SCHEMA)), InputFormat.JSON);
        assertThat(schema.validate(OUT.toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kosong.pdf, empty-file",
        "rusak.pdf, broken-file",
        "terpotong.docx, broken-archive",
        "terkunci.pdf, password-protected",
        "terkunci.docx, password-protected",
        "besar.pdf, too-large",
        "bom.zip, archive-bomb",
        "bom.docx, archive-bomb"
    })
    void a_file_that_cannot_be_read_says_why_and_what_to_do(String file, String code) {
        var document = DOCUMENTS.get(file);
        assertThat(document.path("reading").asString()).isEqualTo("unreadable");
        var note = document.path("notes").path(0);
        assertThat(note.path("code").asString()).isEqualTo(code);
        assertThat(note.path("message").asString())
                .containsPattern("(Unggah|unggah|Simpan|simpan|Serahkan|serahkan|Perkecil|Buat|pecah)");
    }

    @Test
    void a_wrong_extension_is_told_and_the_file_is_read() {
        var document = DOCUMENTS.get("salah ekstensi.docx");
        assertThat(document.path("reading").asString()).isEqualTo("complete");
        assertThat(document.path("notes").toString()).contains("wrong-extension");
    }

    @Test
    void a_file_as_large_as_allowed_is_read_or_says_why_not() {
        var document = DOCUMENTS.get("hampir besar.txt");
        assertThat(document.path("reading").asString()).isNotEqualTo("complete");
        assertThat(document.path("notes")).isNotEmpty();
    }
}

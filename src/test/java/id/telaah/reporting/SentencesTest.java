package id.telaah.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {
    /** A reason in a rule: the code is the first string after the call that makes it. */
    private static final Pattern CODE = Pattern.compile(
            "(?:new Flaw|new Reason|rejected|contradicted|missing|discounted|notApplicable)\\s*\\([^\";]*\"([a-z-]+)\"");

    private final Sentences sentences = Sentences.in("id");

    @Test
    void every_code_of_the_rules_has_a_sentence() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("rules"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        assertThat(codes).contains("draft", "too-old", "missing-elements", "baseline", "unread");
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(sentences.knows("reason." + code)).as(code).isTrue());
    }

    /** A remark before upload: what rules hold against a document, and what keeps a file from being read. */
    @Test
    void every_code_of_a_remark_has_a_sentence() throws IOException {
        var codes = new TreeSet<>(List.of("no-date", "no-signature", "too-old", "repealed-by-law", "merged-file"));
        codes.addAll(codes(Path.of("rules/admissibility.drl"), "new Flaw\\(\\$\\w+, \"([a-z-]+)\""));
        var main = Path.of("src/main/java/id/telaah");
        codes.addAll(codes(main.resolve("extraction/Remarks.java"), "(?:entry|new Note)\\(\\s*\"([a-z-]+)\""));
        codes.addAll(codes(main.resolve("intake/Rejections.java"), "new Rejection\\(\\s*\"([a-z-]+)\""));
        codes.addAll(codes(main.resolve("assessment/DocumentReader.java"), "Note\\(\"([a-z-]+)\""));
        assertThat(codes).hasSizeGreaterThan(45).contains("draft", "empty-file", "no-text", "structure-not-read");
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(sentences.knows("remark." + code)).as(code).isTrue());
    }

    private static Set<String> codes(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Sentences.in("en").keys()).isEqualTo(sentences.keys());
    }

    @Test
    void a_code_without_a_sentence_speaks_for_itself() {
        assertThat(sentences.reason("never-heard-of", "x", "y.pdf")).isEqualTo("never heard of: x (y.pdf).");
        assertThat(sentences.reason("never-heard-of", "", "")).isEqualTo("never heard of.");
    }

    @Test
    void a_part_is_left_out_when_its_value_is_empty() {
        assertThat(sentences.reason("expired", "", "a.pdf")).isEqualTo("Masa berlaku dokumen sudah lewat (a.pdf).");
        assertThat(sentences.reason("expired", "2022", ""))
                .isEqualTo("Masa berlaku dokumen sudah lewat, sampai tahun 2022.");
    }

    @Test
    void words_of_a_document_are_never_read_as_a_template() {
        var name = sentences.say(
                "document.plain", Map.of("form", "F", "number", "$1", "year", "{title}", "title", "[[{form}]]"));
        assertThat(name).isEqualTo("F Nomor $1 Tahun {title} tentang [[{form}]]");
    }
}

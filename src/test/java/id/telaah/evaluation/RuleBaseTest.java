package id.telaah.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.evidence.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {
    private static final String NUMBERS =
            "matched-recommendations: 2\nfollow-up-months: 12\ndoubtful-recognition: 60\nunread-share: 50\nsettling-reasons: []\n";

    @TempDir
    Path folder;

    @TempDir
    Path cache;

    @BeforeEach
    void numbers() throws IOException {
        Files.writeString(folder.resolve(RuleFiles.PARAMETERS), NUMBERS);
    }

    @Test
    void compiled_rules_are_kept_and_a_damaged_file_is_built_again() throws IOException {
        Files.writeString(folder.resolve("a.drl"), rule("Setting()"));
        var first = RuleBase.load(folder, cache);
        var kept = onlyFileIn(cache);
        assertThat(RuleBase.load(folder, cache).rules())
                .isEqualTo(first.rules())
                .containsExactly("it is so");

        var bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);

        assertThat(RuleBase.load(folder, cache).rules()).containsExactly("it is so");
        assertThat(Files.readAllBytes(kept)).isNotEqualTo(bytes);
    }

    @Test
    void a_syntax_error_is_reported_with_its_file_and_line() throws IOException {
        Files.writeString(folder.resolve("a.drl"), rule("Setting("));
        assertThatThrownBy(() -> RuleBase.load(folder, cache))
                .isInstanceOfSatisfying(
                        RulesException.class,
                        thrown -> assertThat(thrown.faults())
                                .isNotEmpty()
                                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("a.drl"))
                                .anySatisfy(fault -> assertThat(fault.place()).startsWith("line ")));
    }

    @Test
    void an_unknown_field_is_reported_with_its_file() throws IOException {
        Files.writeString(folder.resolve("a.drl"), rule("Setting( colour == 1 )"));
        assertThatThrownBy(() -> RuleBase.load(folder, cache))
                .isInstanceOfSatisfying(
                        RulesException.class,
                        thrown -> assertThat(thrown.faults())
                                .anySatisfy(
                                        fault -> assertThat(fault.toString()).contains("a.drl", "colour")));
    }

    @Test
    void a_missing_folder_an_empty_one_and_a_missing_number_are_reported() throws IOException {
        assertThatThrownBy(() -> RuleBase.load(folder.resolve("none"), cache)).isInstanceOf(RulesException.class);
        assertThatThrownBy(() -> RuleBase.load(folder, cache)).isInstanceOf(RulesException.class);
        Files.writeString(folder.resolve("a.drl"), rule("Setting()"));
        Files.writeString(folder.resolve(RuleFiles.PARAMETERS), "follow-up-months: soon\n");
        assertThatThrownBy(() -> RuleBase.load(folder, cache))
                .isInstanceOfSatisfying(
                        RulesException.class,
                        thrown -> assertThat(thrown.faults())
                                .anySatisfy(
                                        fault -> assertThat(fault.toString()).contains("parameters.yaml")));
    }

    @Test
    void the_digest_depends_on_names_and_contents() throws IOException {
        Files.writeString(folder.resolve("a.drl"), rule("Setting()"));
        var digest = RuleBase.load(folder, cache).digest();
        assertThat(digest).startsWith("sha256:").hasSize(71);
        Files.move(folder.resolve("a.drl"), folder.resolve("b.drl"));
        Files.writeString(folder.resolve("b.drl"), rule("Setting()").replace("rules.a", "rules.b"));
        assertThat(RuleBase.load(folder, cache).digest()).isNotEqualTo(digest);
    }

    @Test
    void rules_that_never_come_to_rest_end_with_a_fault_that_names_one() throws IOException {
        Files.writeString(folder.resolve("a.drl"), """
                package rules.a;
                import id.telaah.evaluation.Rung;
                rule "one more"
                when
                    Rung( $level : level )
                    not Rung( level > $level )
                then
                    insert( new Rung(1, $level + 1, 0, java.util.Set.of()) );
                end
                """);
        var rules = RuleBase.load(folder, cache);
        var instrument = GeneratedInstrument.instrument();
        var facts = GeneratedFacts.of(1, instrument);
        var few = new Facts(
                facts.setting(),
                facts.sources().subList(0, 1),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
        assertThatThrownBy(() -> RuleSession.judge(rules, instrument, few))
                .isInstanceOfSatisfying(
                        RulesException.class,
                        thrown -> assertThat(thrown.faults())
                                .anySatisfy(fault -> assertThat(fault.place()).isEqualTo("one more")));
    }

    private static String rule(String condition) {
        return """
                package rules.a;
                import id.telaah.evidence.Setting;
                rule "it is so"
                when
                    %s
                then
                end
                """.formatted(condition);
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}

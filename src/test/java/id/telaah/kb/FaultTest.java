package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {
    private static final String FIRST = "spbe-2020/I01-architecture-policy.yaml";
    private static final String PUBLISHED = "spbe-2020/published.yaml|";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        var origin = Path.of("kb");
        try (var paths = Files.walk(origin)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var target = folder.resolve(origin.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        var at = text.indexOf(from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private List<String> faults() {
        var thrown = catchThrowableOfType(KnowledgeBaseException.class, () -> KnowledgeBase.load(folder));
        assertThat(thrown).as("the changed folder must be refused").isNotNull();
        return thrown.faults().stream().map(Fault::toString).toList();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                FIRST + "|weight: 1.3|weight: 1.4|add up to 13.1, but the aspect weighs 13.0",
                FIRST + "|weight: 1.3|weight: heavy|heavy",
                FIRST + "|kind: baseline|kind: basis|kind 'basis' is not in kb.yaml. Maybe",
                FIRST + "|aspect: A1|aspect: A9|aspect 'A9' is not in instrument.yaml",
                FIRST + "|id: I01-L2-R1|id: I02-L2-R1|must start with I01-L2-R",
                FIRST + "|id: I01-L2-R1|id: I01-L2-R2|id 'I01-L2-R2' is used twice",
                FIRST + "|id: business-process|id: reference|element 'reference' stands twice",
                FIRST
                        + "|text: permenpanrb-59-2020|text: permenpanrb-58-2020|source 'permenpanrb-58-2020' is not in legal-register.yaml. Maybe",
                FIRST + "|law: perpres-95-2018|law: perpres-95-2081|law 'perpres-95-2081' is not in",
                FIRST
                        + "|editions: [pedoman-6-2023|editions: [pedoman-7-2023|edition 'pedoman-7-2023' is not in instrument.yaml. Maybe 'pedoman-6-2023'",
                FIRST
                        + "|'@inter-agency'|'@interagency'|sign 'interagency' is not in vocabulary.yaml. Maybe 'inter-agency' is meant.",
                FIRST + "|look_for: [referensi arsitektur|look_for: ['.. referensi'|must start and end with a word",
                FIRST + "|look_for: [referensi arsitektur|look_for: [''|must be at least 1",
                FIRST + "|mandatory: false|mandatry: false|mandatry",
                FIRST + "|effort: low|effort: tiny|tiny",
                "spbe-2020/I21-risk-management.yaml|depends_on: [12]|depends_on: [48]|depends on indicator 48",
                "spbe-2020/I15-application-development.yaml|elements: [planning|elements: [plannings|element 'plannings' is not in the elements of this file. Maybe 'planning'",
                "spbe-2020/I03-data-management-policy.yaml|requires: 2|requires: 4|cannot require level 4",
                "spbe-2020/instrument.yaml|default_edition: pedoman-3-2024|default_edition: pedoman-4-2024|edition 'pedoman-4-2024' does not exist",
                "spbe-2020/instrument.yaml|min: 3.5|min: 4.5|must start below",
                "spbe-2020/instrument.yaml|next: [document]|next: [documents]|stage 'self-assessment' goes on to 'documents', which does not exist. Maybe 'document'",
                "spbe-2020/instrument.yaml|next: [visit, determination]|next: [document, visit, determination]|stage 'interview' goes back to 'document'",
                "spbe-2020/instrument.yaml|next: [visit, determination]|next: [determination]|no stage goes on to 'visit'",
                "spbe-2020/instrument.yaml|next: []|next: [visit]|one stage must be final, with an empty 'next'; found none",
                "spbe-2020/instrument.yaml|next: [determination]|next: []|one stage must be final, with an empty 'next'; found visit, determination",
                "spbe-2020/instrument.yaml|open: []|open: [assessment]|stage 'determination' is final, so nothing may be open in it",
                "spbe-2020/instrument.yaml|open: [assessment]|open: []|nothing is open in stage 'document'",
                "spbe-2020/instrument.yaml|open: [assessment]|open: [assesment]|assesment",
                "spbe-2020/instrument.yaml|id: interview|id: document|id 'document' is used twice",
                "spbe-2020/instrument.yaml|59-2020, place: Pasal 3|59-2002, place: Pasal 3|source 'permenpanrb-59-2002' is not in legal-register.yaml. Maybe",
                PUBLISHED + "kind: kota|kind: kabupaten|kind 'kabupaten' stands twice",
                PUBLISHED + "kind: kota|kind: desa|desa",
                PUBLISHED + "year: 2021|year: 2022|year '2022' stands twice",
                PUBLISHED + "areas: { D1: 2.21|areas: { D9: 2.21|'D9' is not in the areas of instrument.yaml. Maybe",
                PUBLISHED + "aspects: { A1|aspects: { A9|'A9' is not in the aspects of instrument.yaml",
                PUBLISHED + "quartiles: [2.29, 2.83|quartiles: [2.83, 2.29|do not rise",
                PUBLISHED + "index: 2.24|index: 22.4|22.4",
                "vocabulary.yaml|stop_words:|stop_word:|stop_word",
                "forms.yaml|id: notula|id: laporan|id 'laporan' is used twice",
                "legal-register.yaml|repealed_by: permenpanrb-8-2026|repealed_by: permenpanrb-9-2026|'permenpanrb-9-2026' is not in the register",
                "legal-register.yaml|status: repealed|status: in-force|needs both",
                "kb.yaml|instruments: [spbe-2020]|instruments: [spbe-2021]|the file is missing",
                "schema/forms.schema.json|{|[|not valid JSON",
            })
    void a_fault_is_reported_with_file_and_value(String file, String from, String to, String message)
            throws IOException {
        change(file, from, to);
        assertThat(faults()).anySatisfy(fault -> assertThat(fault).contains(message));
    }

    @Test
    void faults_of_several_files_are_reported_at_once() throws IOException {
        change(FIRST, "kind: baseline", "kind: basis");
        change("spbe-2020/I02-roadmap-policy.yaml", "aspect: A1", "aspect: A9");
        change("legal-register.yaml", "repealed_by: permenpanrb-8-2026", "repealed_by: permenpanrb-9-2026");
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(3).anyMatch(fault -> fault.startsWith(FIRST + ": line "));
    }

    @Test
    void malformed_yaml_is_reported_with_its_line() throws IOException {
        Files.writeString(folder.resolve(FIRST), "id: I01\nname: [open\nweight: 1\n");
        assertThat(faults())
                .anySatisfy(fault ->
                        assertThat(fault).startsWith(FIRST + ": line 3").contains("not valid YAML"));
    }

    @Test
    void a_key_that_stands_twice_is_reported() throws IOException {
        change(FIRST, "weight: 1.3", "weight: 1.3\nweight: 1.3");
        assertThat(faults()).anyMatch(fault -> fault.contains("key 'weight' stands twice"));
    }

    @Test
    void a_requirement_that_needs_words_and_has_none_is_reported() throws IOException {
        change(FIRST, "kind: policy-enacted", "kind: provision");
        assertThat(faults()).anyMatch(fault -> fault.contains("I01-L2-R1 of kind 'provision' has no look_for"));
    }

    @Test
    void a_sign_that_needs_itself_is_reported() throws IOException {
        change("vocabulary.yaml", "signs:", "signs:\n  first: ['@second']\n  second: ['@first']");
        assertThat(faults()).anyMatch(fault -> fault.contains("sign 'first' refers to itself"));
    }

    @Test
    void an_empty_file_is_reported() throws IOException {
        Files.writeString(folder.resolve("forms.yaml"), "");
        assertThat(faults()).anyMatch(fault -> fault.startsWith("forms.yaml") && fault.contains("empty"));
    }

    @Test
    void a_folder_that_does_not_exist_is_reported() {
        var missing = folder.resolve("nowhere");
        var thrown = catchThrowableOfType(KnowledgeBaseException.class, () -> KnowledgeBase.load(missing));
        assertThat(thrown.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("no such folder"));
    }

    @Test
    void a_changed_byte_changes_the_digest() throws IOException {
        var before = KnowledgeBase.load(folder).digest();
        change("kb.yaml", "version: 1.0.0", "version: 1.0.1");
        assertThat(KnowledgeBase.load(folder).digest()).isNotEqualTo(before);
    }
}

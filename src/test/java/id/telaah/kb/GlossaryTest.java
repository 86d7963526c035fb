package id.telaah.kb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Terms of art have one name in code, and it is English. */
class GlossaryTest {

    @Test
    void no_type_and_no_record_component_is_named_in_indonesian() throws IOException {
        var forbidden = forbidden();
        List<String> names = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.telaah")) {
            names.add(type.getSimpleName());
            if (type.isRecord()) {
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> names.add(field.getName()));
            }
        }
        assertThat(names)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        name -> assertThat(words(name)).as("words of %s", name).doesNotContainAnyElementsOf(forbidden));
    }

    @Test
    void a_name_falls_into_its_words() {
        assertThat(words("NilaiIndikatorSPBE")).containsExactlyInAnyOrder("nilai", "indikator", "spbe");
        assertThat(isForbidden("indikator")).isTrue();
    }

    private static boolean isForbidden(String word) {
        try {
            return forbidden().contains(word);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> forbidden() throws IOException {
        var faults = new Faults();
        var file = YamlParser.parse("glossary.yaml", Files.readAllBytes(Path.of("kb/glossary.yaml")), faults)
                .orElseThrow();
        var words = new TreeSet<String>();
        Json.list(file.root(), "terms", term -> words.addAll(Json.texts(term, "forbidden")));
        return words;
    }

    private static Set<String> words(String name) {
        var words = new TreeSet<String>();
        for (var word : name.split("(?<=[a-z0-9])(?=[A-Z])|_")) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        return words;
    }
}

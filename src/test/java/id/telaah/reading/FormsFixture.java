package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A few document forms, so that reading is tested without the knowledge base. */
final class FormsFixture {
    private FormsFixture() {}

    static List<DocumentForm> forms() {
        try (var in = Objects.requireNonNull(FormsFixture.class.getResourceAsStream("forms.tsv"))) {
            List<DocumentForm> forms = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split("\t", -1);
                forms.add(new DocumentForm(
                        parts[0], parts[0], Group.valueOf(parts[1]), list(parts[2]), list(parts[3]), forms.size()));
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}

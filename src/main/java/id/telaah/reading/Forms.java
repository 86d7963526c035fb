package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The document forms of the knowledge base, and how a line or a page is matched against them. */
final class Forms {
    /** Forms that open with a title block: kind, number, {@code TENTANG}. */
    static final Set<Group> FORMAL = EnumSet.of(
            Group.LAW,
            Group.NATIONAL_REGULATION,
            Group.REGULATION,
            Group.UNIT_REGULATION,
            Group.DECREE,
            Group.INSTRUCTION,
            Group.CIRCULAR);

    private final List<DocumentForm> forms;

    Forms(List<DocumentForm> forms) {
        this.forms = forms.stream()
                .sorted(Comparator.comparingInt(DocumentForm::order).thenComparing(DocumentForm::id))
                .toList();
    }

    Optional<DocumentForm> byId(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The form whose title wording opens the line; the longest wording wins. */
    Optional<DocumentForm> opening(String line, Set<Group> groups) {
        String words = comparable(line);
        DocumentForm best = null;
        int length = 0;
        for (DocumentForm form : forms) {
            if (!groups.contains(form.group())) {
                continue;
            }
            for (String title : form.titles()) {
                String wording = comparable(title);
                if (wording.length() > length && (words + " ").startsWith(wording + " ")) {
                    best = form;
                    length = wording.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The form with a title wording anywhere in the line. */
    Optional<DocumentForm> within(String line, Set<Group> groups) {
        String words = " " + comparable(line) + " ";
        return forms.stream()
                .filter(form -> groups.contains(form.group()))
                .filter(form -> form.titles().stream().anyMatch(title -> words.contains(" " + comparable(title) + " ")))
                .findFirst();
    }

    /** The form with the most field labels at line starts, if there are at least two. */
    Optional<DocumentForm> labelled(List<TextLine> lines) {
        List<String> starts = new ArrayList<>();
        lines.forEach(line -> starts.add(comparable(line.plain()) + " "));
        DocumentForm best = null;
        long most = 1;
        for (DocumentForm form : forms) {
            if (FORMAL.contains(form.group())) {
                continue;
            }
            long hits = form.labels().stream()
                    .map(Forms::comparable)
                    .filter(label -> starts.stream().anyMatch(start -> start.startsWith(label + " ")))
                    .count();
            if (hits > most) {
                best = form;
                most = hits;
            }
        }
        return Optional.ofNullable(best);
    }

    static Set<Group> evidence() {
        return EnumSet.complementOf(EnumSet.copyOf(FORMAL));
    }

    /** Lower case, one spelling of the mayor's office, no punctuation, letter-spaced words closed up. */
    static String comparable(String text) {
        String lower = close(text).toLowerCase(Locale.ROOT).replaceAll("wali\\s?kota", "wali kota");
        return TextLine.squeeze(lower.replaceAll("[^\\p{L}\\d]+", " "));
    }

    /** Closes up letter-spaced words such as {@code P E R A T U R A N}. */
    static String close(String text) {
        return text.matches("(\\p{L}\\s){4,}\\p{L}(\\s.*)?")
                ? text.replaceAll("(?<=\\b\\p{L})\\s(?=\\p{L}\\b)", "")
                : text;
    }
}

package id.telaah.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Small changes to wording that every form of report needs. */
final class Texts {
    private static final Set<String> ABBREVIATIONS = Set.of("sop", "bpmn", "rka", "dpa", "sk", "api");

    private Texts() {}

    /** {@code peraturan-wali-kota} as a reader writes it: Peraturan Wali Kota. */
    static String formName(String form) {
        return Arrays.stream(form.split("-"))
                .filter(word -> !word.isEmpty())
                .map(Texts::capital)
                .collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        return ABBREVIATIONS.contains(word)
                ? word.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** At most {@code length} characters, cut at a blank where one is near, with an ellipsis. */
    static String shortened(String text, int length) {
        var flat = text.strip().replaceAll("\\s+", " ");
        if (flat.length() <= length) {
            return flat;
        }
        var end = Character.isHighSurrogate(flat.charAt(length - 2)) ? length - 2 : length - 1;
        var cut = flat.substring(0, end);
        var blank = cut.lastIndexOf(' ');
        return (blank > length * 2 / 3 ? cut.substring(0, blank) : cut) + "…";
    }

    static String withoutStop(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }
}

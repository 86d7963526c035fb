package id.telaah.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/**
 * The root of a word: by the families of the vocabulary first, then by the stemmer. Abbreviations and words with digits
 * stay as they are.
 */
final class Roots {
    private static final int MOST_REMEMBERED = 200_000;
    private static final Set<String> ENCLITICS = Set.of("nya", "lah", "kah");

    private final Map<String, String> families = new TreeMap<>();
    private final Set<String> stopWords;
    private final Set<String> abbreviations;
    private final Map<String, String> remembered = new ConcurrentHashMap<>();

    Roots(Map<String, List<String>> families, Set<String> stopWords, Set<String> abbreviations, List<String> faults) {
        this.stopWords = stopWords.stream().map(Roots::compound).collect(Collectors.toCollection(TreeSet::new));
        this.abbreviations = Set.copyOf(abbreviations);
        new TreeMap<>(families).forEach((root, forms) -> {
            put(root, root, faults);
            forms.forEach(form -> put(form, root, faults));
        });
        this.families.forEach(remembered::put);
    }

    private void put(String form, String root, List<String> faults) {
        String word = compound(form);
        if (word.isEmpty() || form.strip().contains(" ")) {
            faults.add("family '%s': '%s' is not one word. Maybe it belongs to the synonyms.".formatted(root, form));
            return;
        }
        String other = families.putIfAbsent(word, key(root));
        if (other != null && !other.equals(key(root))) {
            faults.add("family '%s': '%s' already belongs to family '%s'. Take it out of one of them."
                    .formatted(root, form, other));
        }
    }

    /** The root of a word of the scanner. */
    String of(String form) {
        String known = remembered.get(form);
        if (known != null) {
            return known;
        }
        String root = abbreviations.contains(form) ? form : stem(form);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(form, root);
        }
        return root;
    }

    boolean isStopWord(String form) {
        return stopWords.contains(form);
    }

    /** Joins words that a hyphen makes one: repetitions (unit-unit), endings (SPBE-nya), compounds the vocabulary knows. */
    List<Word> joined(List<Word> words) {
        List<Word> result = new ArrayList<>(words.size());
        for (Word word : words) {
            Word before = word.joined() && !result.isEmpty() ? result.get(result.size() - 1) : null;
            String whole = before == null ? "" : together(before.form(), word.form());
            if (before != null && !whole.isEmpty()) {
                result.set(result.size() - 1, before.through(word, whole));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private String together(String first, String second) {
        String whole = first + "-" + second;
        if (families.containsKey(whole) || stopWords.contains(whole)) {
            return whole;
        }
        boolean repeated = Character.isLetter(first.charAt(0)) && of(first).equals(of(second));
        return repeated || ENCLITICS.contains(second) ? first : "";
    }

    private static String stem(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return form;
            }
        }
        char[] letters = form.toCharArray();
        return new String(letters, 0, new IndonesianStemmer().stem(letters, letters.length, true));
    }

    /** The key of a root in token lists: lower case, blanks replaced. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    }

    private static String compound(String text) {
        return WordScanner.scan(text).stream().map(Word::form).collect(Collectors.joining("-"));
    }
}

package id.telaah.highlighting;

import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.PageWord;
import id.telaah.extraction.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Pages of invented words: a word per column, a line per row. */
final class InventedPage {
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwyz";
    private static final String VOWELS = "aeiou";

    private InventedPage() {}

    /** A page whose lines are given; each word gets a box as wide as its letters. */
    static PageWords of(List<String> lines) {
        var printed = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var boxes = new StringBuilder();
            int left = 500;
            for (var word : lines.get(i).split("\\s+")) {
                boxes.append(boxes.isEmpty() ? "" : " ")
                        .append(left)
                        .append(',')
                        .append(90 * word.length());
                boxes.append(boxes.indexOf(" ") < 0 ? ",%d,100".formatted(500 + 150 * i) : "");
                left += 90 * word.length() + 50;
            }
            printed.add(boxes + "\t" + lines.get(i));
        }
        return new PageWords(printed);
    }

    static DocumentWords document(List<String> first, List<String> second) {
        return new DocumentWords(Map.of(1, of(first), 2, of(second)));
    }

    static List<String> words(Random random, int count) {
        return random.ints(count, 2, 5)
                .mapToObj(syllables -> word(random, syllables))
                .toList();
    }

    private static String word(Random random, int syllables) {
        return random.ints(syllables, 0, CONSONANTS.length())
                .mapToObj(c -> "" + CONSONANTS.charAt(c) + VOWELS.charAt(random.nextInt(VOWELS.length())))
                .collect(Collectors.joining());
    }

    static List<String> lines(List<String> words, int perLine) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < words.size(); i += perLine) {
            lines.add(String.join(" ", words.subList(i, Math.min(words.size(), i + perLine))));
        }
        return lines;
    }

    /** The words whose middle lies under a highlight, in the order of the pages. */
    static List<String> marked(DocumentWords words, List<Highlight> highlights) {
        var marked = new ArrayList<String>();
        for (int page = 1; page <= 2; page++) {
            for (var line : words.page(page).words()) {
                for (var word : line) {
                    if (isMarked(word, page, highlights)) {
                        marked.add(word.text());
                    }
                }
            }
        }
        return marked;
    }

    private static boolean isMarked(PageWord word, int page, List<Highlight> highlights) {
        var x = word.left() + word.width() / 2;
        var y = word.top() + word.height() / 2;
        return highlights.stream()
                .anyMatch(mark -> mark.page() == page
                        && mark.left() <= x
                        && x <= mark.left() + mark.width()
                        && mark.top() <= y
                        && y <= mark.top() + mark.height());
    }
}

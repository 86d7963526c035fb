package id.telaah.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The visible words of a page with their places, line by line; kept as text, because most pages are never drawn.
 *
 * @param lines per line the boxes of its words, a tab, and the line itself
 */
public record PageWords(List<String> lines) {
    /** Of a page that has no places, or no words. */
    public static final PageWords NONE = new PageWords(List.of());

    public PageWords {
        lines = List.copyOf(lines);
        if (lines.stream().anyMatch(line -> line.indexOf('\t') < 1 || line.indexOf('\n') >= 0)) {
            throw new IllegalArgumentException("A line of words needs boxes, a tab and words: " + lines);
        }
    }

    static String line(String boxes, String text) {
        return boxes + "\t" + text;
    }

    /**
     * The words of each line, from left to right.
     *
     * @throws IllegalArgumentException when a line is damaged
     */
    public List<List<PageWord>> words() {
        return lines.stream().map(PageWords::words).toList();
    }

    private static List<PageWord> words(String line) {
        var tab = line.indexOf('\t');
        var boxes = line.substring(0, tab).split(" ");
        var texts = PageWord.split(line.substring(tab + 1));
        if (boxes.length != texts.size()) {
            throw new IllegalArgumentException(
                    "%d boxes for %d words in the line '%s'".formatted(boxes.length, texts.size(), line));
        }
        var words = new ArrayList<PageWord>();
        double top = 0;
        double height = 0;
        for (int i = 0; i < boxes.length; i++) {
            var parts = boxes[i].split(",");
            if (parts.length > 2) {
                top = Box.share(parts[2]);
                height = Box.share(parts[3]);
            }
            words.add(new PageWord(texts.get(i), Box.share(parts[0]), top, Box.share(parts[1]), height));
        }
        return words;
    }
}

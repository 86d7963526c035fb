package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What Tesseract saw on one picture.
 *
 * @param confidence mean over its characters, 0 to 1
 */
record Recognition(List<Line> lines, double confidence) {

    /** @param tsv the table that {@code tesseract ... tsv} prints: a row per word with its box in pixels */
    static Recognition of(String tsv, int dpi) {
        var words = words(tsv, 72.0 / dpi);
        var glyphs = new ArrayList<Glyph>();
        words.values().forEach(line -> glyphs.addAll(glyphs(line)));
        var letters = words.values().stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.text().length())
                .sum();
        var sure = words.values().stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        var lines = new LineBuilder(List.of()).lines(glyphs);
        return new Recognition(lines, letters == 0 ? 0 : Math.max(0, Math.min(1, sure / letters / 100)));
    }

    private record Word(String text, double left, double bottom, double width, double height, double confidence) {}

    /** By block, paragraph and line, in the order of the page. */
    private static Map<String, List<Word>> words(String tsv, double points) {
        var words = new LinkedHashMap<String, List<Word>>();
        for (var row : tsv.split("\\R")) {
            var column = row.split("\t", -1);
            if (column.length >= 12 && column[0].equals("5") && !column[11].isBlank()) {
                var line = String.join("-", column[1], column[2], column[3], column[4]);
                words.computeIfAbsent(line, key -> new ArrayList<>()).add(word(column, points));
            }
        }
        return words;
    }

    private static Word word(String[] column, double points) {
        var height = Integer.parseInt(column[9]) * points;
        return new Word(
                column[11].strip(),
                Integer.parseInt(column[6]) * points,
                Integer.parseInt(column[7]) * points + height,
                Integer.parseInt(column[8]) * points,
                height,
                Double.parseDouble(column[10]));
    }

    /** Boxes of words end where their letters end, so the line as a whole gives them one baseline and size. */
    private static List<Glyph> glyphs(List<Word> line) {
        var bottom = median(line, Word::bottom);
        var height = median(line, Word::height);
        return line.stream()
                .map(word -> new Glyph(word.text(), 0, word.left(), bottom, word.width(), height, false, Hidden.NO))
                .toList();
    }

    private static double median(List<Word> line, ToDoubleFunction<Word> measure) {
        var sorted = line.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

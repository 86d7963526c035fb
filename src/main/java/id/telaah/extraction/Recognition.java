package id.telaah.extraction;

import id.telaah.extraction.Block.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What Tesseract saw on one picture.
 *
 * @param confidence mean over its characters, 0 to 1
 * @param words where they stand in the picture
 */
record Recognition(List<Line> lines, double confidence, PageWords words) {
    private static final Pattern DESCENDING = Pattern.compile("[gjpqyQ,;()\\[\\]/|]");
    private static final double TAIL = 0.22;
    private static final int LONG_LINE = 5;
    private static final int FEW_LINES = 4;
    private static final double STEEP = 0.06;

    /** @param tsv the table that {@code tesseract ... tsv} prints: a row per word with its box in pixels */
    static Recognition of(String tsv, int dpi) {
        var words = words(tsv, 72.0 / dpi);
        var slope = slope(words.values());
        var glyphs = new ArrayList<Glyph>();
        words.values().forEach(line -> glyphs.addAll(glyphs(line, slope)));
        var letters = words.values().stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.text().length())
                .sum();
        var sure = words.values().stream()
                .flatMap(List::stream)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        var placed = new LineBuilder(List.of()).lines(glyphs);
        return new Recognition(
                placed.stream().map(PlacedLine::line).toList(),
                letters == 0 ? 0 : Math.max(0, Math.min(1, sure / letters / 100)),
                places(placed, tsv, 72.0 / dpi));
    }

    /** The first row of the table tells the size of the picture. */
    private static PageWords places(List<PlacedLine> lines, String tsv, double points) {
        var page = tsv.lines()
                .map(row -> row.split("\t", -1))
                .filter(row -> row.length >= 12 && row[0].equals("1"))
                .findFirst();
        if (page.isEmpty()) {
            return PageWords.NONE;
        }
        var width = Integer.parseInt(page.get()[8]) * points;
        var height = Integer.parseInt(page.get()[9]) * points;
        return new PageWords(lines.stream()
                .map(line -> PageWords.line(
                        Box.encoded(line.boxes(), width, height), line.line().text()))
                .toList());
    }

    private record Word(String text, double left, double bottom, double width, double height, double confidence) {
        boolean descends() {
            return DESCENDING.matcher(text).find();
        }

        /** Where its letters stand: a box reaches below that by the tails of its letters. */
        double baseline() {
            return descends() ? bottom - TAIL * height : bottom;
        }

        double middle() {
            return left + width / 2;
        }

        Box box() {
            return new Box(left, bottom - height, left + width, bottom);
        }
    }

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

    /** How a page lies askew: the median fall of its long lines, in points down per point to the right. */
    private static double slope(Collection<List<Word>> lines) {
        var slopes = new ArrayList<Double>();
        for (var line : lines) {
            var standing = line.stream().filter(word -> !word.descends()).toList();
            if (standing.size() >= LONG_LINE) {
                var x = standing.stream().mapToDouble(Word::middle).average().orElse(0);
                var y = standing.stream().mapToDouble(Word::baseline).average().orElse(0);
                var both = 0.0;
                var along = 0.0;
                for (var word : standing) {
                    both += (word.middle() - x) * (word.baseline() - y);
                    along += (word.middle() - x) * (word.middle() - x);
                }
                slopes.add(along == 0 ? 0 : both / along);
            }
        }
        slopes.sort(null);
        var median = slopes.size() < FEW_LINES ? 0 : slopes.get(slopes.size() / 2);
        return Math.abs(median) > STEEP ? 0 : median;
    }

    /**
     * Boxes of words end where their letters end, so the line as a whole gives them one baseline and size. The slope of
     * the page is taken out, so that a margin column and the text beside it meet on one line.
     */
    private static List<Glyph> glyphs(List<Word> line, double slope) {
        var standing = line.stream().filter(word -> !word.descends()).toList();
        var baseline = median(standing.isEmpty() ? line : standing, word -> word.baseline() - slope * word.middle());
        var height = median(line, Word::height);
        return line.stream()
                .map(word -> Glyph.recognised(word.text(), word.box(), word.width(), baseline, height))
                .toList();
    }

    private static double median(List<Word> line, ToDoubleFunction<Word> measure) {
        var sorted = line.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

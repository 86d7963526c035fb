package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What Tesseract saw on one picture.
 *
 * @param confidence mean over its characters, 0 to 1
 */
record Recognition(List<Line> lines, double confidence) {

    /** @param tsv the table that {@code tesseract ... tsv} prints: a row per word with its box in pixels */
    static Recognition of(String tsv, int dpi) {
        var words = new ArrayList<Glyph>();
        double sure = 0;
        int letters = 0;
        for (var row : tsv.split("\\R")) {
            var column = row.split("\t", -1);
            if (column.length < 12 || !column[0].equals("5") || column[11].isBlank()) {
                continue;
            }
            words.add(word(column, 72.0 / dpi));
            sure += Double.parseDouble(column[10]) * column[11].length();
            letters += column[11].length();
        }
        var lines = new LineBuilder(List.of()).lines(words);
        return new Recognition(lines, letters == 0 ? 0 : Math.max(0, Math.min(1, sure / letters / 100)));
    }

    private static Glyph word(String[] column, double points) {
        var left = Integer.parseInt(column[6]) * points;
        var top = Integer.parseInt(column[7]) * points;
        var width = Integer.parseInt(column[8]) * points;
        var height = Integer.parseInt(column[9]) * points;
        return new Glyph(column[11].strip(), 0, left, top + height, width, height, false, Hidden.NO);
    }
}

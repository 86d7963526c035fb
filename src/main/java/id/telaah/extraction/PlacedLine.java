package id.telaah.extraction;

import id.telaah.extraction.Block.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line and where each of its words stands.
 *
 * @param boxes one for each word of the text, as {@link PageWord#split} parts them
 */
record PlacedLine(Line line, List<Box> boxes) {

    /**
     * Finds the box of each word.
     *
     * @param text of the line, before its ends are trimmed
     * @param glyphs whose letters are the text
     * @param starts where each of them begins in the text
     */
    static List<Box> boxes(CharSequence text, List<Glyph> glyphs, List<Integer> starts) {
        var boxes = new ArrayList<Box>();
        int at = 0;
        int glyph = 0;
        while (at < text.length()) {
            if (PageWord.isBetween(text.charAt(at))) {
                at++;
                continue;
            }
            while (glyph + 1 < starts.size() && starts.get(glyph + 1) <= at) {
                glyph++;
            }
            var box = glyphs.get(glyph).box();
            for (; at < text.length() && !PageWord.isBetween(text.charAt(at)); at++) {
                if (glyph + 1 < starts.size() && starts.get(glyph + 1) <= at) {
                    box = box.with(glyphs.get(++glyph).box());
                }
            }
            boxes.add(box);
        }
        return boxes;
    }
}

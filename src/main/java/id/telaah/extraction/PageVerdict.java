package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the text layer of a PDF page is worth.
 *
 * @param quality share of its words that look like words, 0 to 1
 */
record PageVerdict(Kind kind, double quality) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ODD =
            Pattern.compile("[^aeiouyAEIOUY]{5,}|[^aeiouyAEIOUY]+|.*[a-z][A-Z].*|.*(.)\\1\\1.*");
    private static final int FEW = 40;
    private static final int STAMP = 400;
    private static final int ENOUGH_WORDS = 20;
    private static final double WORST = 0.6;

    enum Kind {
        /** Printed text. */
        TEXT,
        /** A picture of a page with somebody's recognised text. */
        LAYER,
        /** No usable text, but something to recognise. */
        PICTURE,
        /** Nothing at all. */
        BLANK
    }

    static PageVerdict of(PdfPage page, List<Line> lines) {
        var visible = lines.stream().filter(line -> line.hidden() == Hidden.NO).toList();
        var letters = visible.stream().mapToInt(line -> letters(line.text())).sum();
        var quality = quality(visible);
        var layered = isTextLayer(page);
        if (letters == 0 && !page.hasGraphics() && page.unmapped() == 0) {
            return new PageVerdict(Kind.BLANK, 1);
        }
        var stamped = !layered && page.pictureShare() > 0.6 && letters < STAMP && visible.size() <= 8;
        var few = letters < FEW && (page.hasGraphics() && page.pictureShare() > 0.25 || letters == 0);
        var unmapped = page.unmapped() > letters;
        if (few || stamped || unmapped || quality < WORST) {
            return new PageVerdict(Kind.PICTURE, quality);
        }
        return new PageVerdict(layered ? Kind.LAYER : Kind.TEXT, quality);
    }

    /** Invisible text is a text layer when it lies on a picture of the page and is most of its text. */
    static boolean isTextLayer(PdfPage page) {
        var layer = page.glyphs.stream().filter(g -> g.layer && !g.isSpace()).count();
        var printed = page.glyphs.stream()
                .filter(g -> !g.layer && !g.isSpace() && g.hidden == Hidden.NO)
                .count();
        return layer > 0 && page.pictureShare() > 0.5 && printed <= layer;
    }

    static double quality(List<Line> lines) {
        int words = 0;
        int odd = 0;
        for (var line : lines) {
            var matcher = WORD.matcher(line.text());
            while (matcher.find()) {
                words++;
                odd += ODD.matcher(matcher.group()).matches() && !isUpper(matcher.group()) ? 1 : 0;
            }
        }
        return words < ENOUGH_WORDS ? 1 : 1 - (double) odd / words;
    }

    private static boolean isUpper(String word) {
        return word.chars().allMatch(Character::isUpperCase) && word.length() <= 6;
    }

    static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }
}

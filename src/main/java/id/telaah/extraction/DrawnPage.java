package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it is drawn, a pixel to a point: what has no ink there is not to be seen, whatever the file says. */
final class DrawnPage {
    private static final float DPI = 72;

    private static final RenderingHints QUICKLY = new RenderingHints(Map.of(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED,
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON));

    /** Grey values that differ less look the same. */
    private static final int SAME = 14;

    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_WORDS = 8;
    private static final double MANY = 0.3;

    private final Raster pixels;

    private DrawnPage(BufferedImage image) {
        pixels = image.getRaster();
    }

    static DrawnPage of(PDDocument pdf, int index) throws IOException {
        var renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        renderer.setRenderingHints(QUICKLY);
        return new DrawnPage(renderer.renderImageWithDPI(index, DPI, ImageType.GRAY));
    }

    /** Whether there is enough doubtful text for a drawn page to {@link #settle} anything. */
    static boolean settles(List<Glyph> glyphs) {
        return letters(doubtful(glyphs)) >= FEWEST_LETTERS;
    }

    /** Text on pictures and shadings in their own colour is hidden. */
    void settle(List<Glyph> glyphs) {
        var blank =
                doubtful(glyphs).stream().filter(glyph -> isBlank(glyph.box())).toList();
        if (letters(blank) >= FEWEST_LETTERS) {
            blank.forEach(glyph -> glyph.hidden = Hidden.COLOUR);
        }
    }

    private static List<Glyph> doubtful(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> glyph.doubtful && glyph.hidden == Hidden.NO && !glyph.isSpace())
                .toList();
    }

    private static int letters(List<Glyph> glyphs) {
        return glyphs.stream()
                .mapToInt(glyph -> PageVerdict.letters(glyph.text))
                .sum();
    }

    /** Whether many of the words that a text layer names have no ink where they should stand. */
    boolean lacks(List<PlacedLine> lines) {
        var boxes = lines.stream()
                .filter(line -> line.line().hidden() == Hidden.NO)
                .flatMap(line -> line.boxes().stream())
                .toList();
        var blank = boxes.stream().filter(this::isBlank).count();
        return blank >= FEWEST_WORDS && blank >= MANY * boxes.size();
    }

    private boolean isBlank(Box box) {
        var left = (int) Math.max(0, Math.floor(box.left()));
        var top = (int) Math.max(0, Math.floor(box.top()));
        var right = (int) Math.min(pixels.getWidth(), Math.ceil(box.right()));
        var bottom = (int) Math.min(pixels.getHeight(), Math.ceil(box.bottom()));
        int darkest = 255;
        int lightest = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                var grey = pixels.getSample(x, y, 0);
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
        }
        return lightest - darkest < SAME;
    }
}

package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it is drawn, a pixel to a point: what has no ink there is not to be seen, whatever the file says. */
final class DrawnPage {
    private static final float DPI = 72;
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
        return new DrawnPage(new PDFRenderer(pdf).renderImageWithDPI(index, DPI, ImageType.GRAY));
    }

    /** Text on pictures and shadings in their own colour is hidden. */
    void settle(List<Glyph> glyphs) {
        var blank = glyphs.stream()
                .filter(glyph ->
                        glyph.doubtful && glyph.hidden == Hidden.NO && !glyph.isSpace() && isBlank(glyph.box()))
                .toList();
        if (blank.stream().mapToInt(glyph -> PageVerdict.letters(glyph.text)).sum() >= FEWEST_LETTERS) {
            blank.forEach(glyph -> glyph.hidden = Hidden.COLOUR);
        }
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

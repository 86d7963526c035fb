package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import org.jspecify.annotations.Nullable;

/** One printed character, placed along its own writing direction; sizes in points. */
final class Glyph {
    final String text;
    final int angle;
    final double along;
    final double across;
    final double width;
    final double size;
    final double x;
    final double y;
    final boolean bold;
    private final boolean space;
    private final double cos;
    private final double sin;
    private final @Nullable Box box;
    /** Drawn invisibly or under a picture of the page: the text layer of a scan, or hidden text. */
    boolean layer;
    /** Drawn on something whose colour only shows when the page is drawn. */
    boolean doubtful;

    Hidden hidden;

    /**
     * @param angle writing direction in degrees, 0 is upright, clockwise
     * @param x left of its baseline from the left page edge
     * @param y its baseline from the top page edge
     */
    Glyph(String text, int angle, double x, double y, double width, double size, boolean bold, Hidden hidden) {
        this(text, angle, x, y, width, size, bold, hidden, null);
    }

    private Glyph(
            String text,
            int angle,
            double x,
            double y,
            double width,
            double size,
            boolean bold,
            Hidden hidden,
            @Nullable Box box) {
        var radians = Math.toRadians(angle);
        this.text = text;
        this.space = text.isBlank();
        this.angle = angle;
        this.x = x;
        this.y = y;
        this.cos = angle == 0 ? 1 : Math.cos(radians);
        this.sin = angle == 0 ? 0 : Math.sin(radians);
        this.along = x * cos + y * sin;
        this.across = -x * sin + y * cos;
        this.width = width;
        this.size = size;
        this.bold = bold;
        this.hidden = hidden;
        this.box = box;
    }

    /** A word that was recognised in a picture: what it covers is seen, not computed. */
    static Glyph recognised(String text, Box box, double width, double baseline, double size) {
        return new Glyph(text, 0, box.left(), baseline, width, size, false, Hidden.NO, box);
    }

    Box box() {
        return box == null ? Box.of(x, y, angle, width, size) : box;
    }

    double end() {
        return along + width;
    }

    boolean isSpace() {
        return space;
    }

    double centreX() {
        return x + width / 2 * cos + size * 0.3 * sin;
    }

    double centreY() {
        return y + width / 2 * sin - size * 0.3 * cos;
    }

    /** Fake bold and shadows print a character twice. */
    boolean isCopyOf(Glyph other) {
        return text.equals(other.text)
                && Math.abs(along - other.along) < Math.max(0.3 * Math.min(width, other.width), 0.2)
                && Math.abs(across - other.across) < 0.25 * size;
    }
}

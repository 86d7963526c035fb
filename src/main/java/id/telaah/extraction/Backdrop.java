package id.telaah.extraction;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What has been painted on a page so far, asked for the colour behind a character. */
final class Backdrop {
    /** Colour of pictures, patterns and shadings: anything may be there. */
    static final int UNKNOWN = -1;

    private static final int WHITE = 0xFFFFFF;
    private static final int MOST = 5000;
    private static final double SMALLEST = 12;

    private final List<Paint> paints = new ArrayList<>();

    private record Paint(Shape shape, Rectangle2D bounds, int colour, double alpha) {
        boolean covers(double x, double y) {
            return bounds.contains(x, y) && shape.contains(x, y);
        }
    }

    void paint(Shape shape, Rectangle2D clip, int colour, double alpha) {
        var bounds = shape.getBounds2D().createIntersection(clip);
        if (bounds.getWidth() > 0
                && bounds.getHeight() > 0
                && bounds.getWidth() * bounds.getHeight() > SMALLEST
                && paints.size() < MOST) {
            paints.add(new Paint(shape, bounds, colour, alpha));
        }
    }

    /** The colour at a point as 0xRRGGBB, or {@link #UNKNOWN}. */
    int colourAt(double x, double y) {
        return colourAt(x, y, paints.size());
    }

    private int colourAt(double x, double y, int top) {
        for (int i = top - 1; i >= 0; i--) {
            var paint = paints.get(i);
            if (paint.covers(x, y)) {
                return paint.colour == UNKNOWN || paint.alpha > 0.99
                        ? paint.colour
                        : blend(paint.colour, colourAt(x, y, i), paint.alpha);
            }
        }
        return WHITE;
    }

    private static int blend(int over, int under, double alpha) {
        if (under == UNKNOWN) {
            return UNKNOWN;
        }
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            var channel = alpha * (over >> shift & 0xFF) + (1 - alpha) * (under >> shift & 0xFF);
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }

    /** Two colours that a reader cannot tell apart on paper. */
    static boolean alike(int a, int b) {
        if (a == UNKNOWN || b == UNKNOWN) {
            return false;
        }
        return Math.abs(luminance(a) - luminance(b)) < 16
                && Math.abs((a >> 16 & 0xFF) - (b >> 16 & 0xFF)) < 40
                && Math.abs((a & 0xFF) - (b & 0xFF)) < 40;
    }

    private static double luminance(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}

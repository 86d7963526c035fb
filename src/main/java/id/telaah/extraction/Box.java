package id.telaah.extraction;

import java.util.List;

/** Where something stands on the page as it is shown: points from its left and top edge. */
record Box(double left, double top, double right, double bottom) {
    /** Letters reach so far above and below their baseline, in em. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.22;
    /** Places are told in so many parts of the page: a fifteenth of a point on A4 paper. */
    private static final int PARTS = 10_000;

    /** What a character covers, whichever way it is written. */
    static Box of(double x, double y, int angle, double width, double size) {
        if (angle == 0) {
            return new Box(x, y - ASCENT * size, x + width, y + DESCENT * size);
        }
        var cos = Math.cos(Math.toRadians(angle));
        var sin = Math.sin(Math.toRadians(angle));
        var topX = x + ASCENT * size * sin;
        var topY = y - ASCENT * size * cos;
        var bottomX = x - DESCENT * size * sin;
        var bottomY = y + DESCENT * size * cos;
        return new Box(
                Math.min(topX, bottomX) + Math.min(0, width * cos),
                Math.min(topY, bottomY) + Math.min(0, width * sin),
                Math.max(topX, bottomX) + Math.max(0, width * cos),
                Math.max(topY, bottomY) + Math.max(0, width * sin));
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /**
     * The boxes of the words of one line as {@link PageWords} reads them: left, top, width and height, where top and
     * height stand only when they differ from those of the word before.
     */
    static String encoded(List<Box> boxes, double width, double height) {
        var text = new StringBuilder(boxes.size() * 10);
        int lastTop = -1;
        int lastBottom = -1;
        for (var box : boxes) {
            var left = parts(box.left, width);
            var top = parts(box.top, height);
            var bottom = parts(box.bottom, height);
            text.append(text.isEmpty() ? "" : " ").append(left).append(',').append(parts(box.right, width) - left);
            if (top != lastTop || bottom != lastBottom) {
                text.append(',').append(top).append(',').append(bottom - top);
            }
            lastTop = top;
            lastBottom = bottom;
        }
        return text.toString();
    }

    private static int parts(double place, double whole) {
        return (int) Math.round(Math.max(0, Math.min(1, place / whole)) * PARTS);
    }

    static double share(String parts) {
        return Integer.parseInt(parts) / (double) PARTS;
    }
}

package id.telaah.extraction;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** What several clipping paths leave, without the cost of areas in the usual case that all are upright rectangles. */
final class Clip {
    private static final int CORNERS = 4;

    private Clip() {}

    /** Empty when one of the paths is no rectangle. */
    static Optional<Rectangle2D> bounds(List<Path2D> paths) {
        Rectangle2D all = null;
        for (var path : paths) {
            if (!isRectangle(path)) {
                return Optional.empty();
            }
            var bounds = path.getBounds2D();
            all = all == null ? bounds : all.createIntersection(bounds);
        }
        return Optional.ofNullable(all).map(Clip::positive);
    }

    /** Rectangles that do not meet leave nothing. */
    private static Rectangle2D positive(Rectangle2D bounds) {
        return bounds.getWidth() < 0 || bounds.getHeight() < 0 ? new Rectangle2D.Double() : bounds;
    }

    /** One closed figure of four sides, each upright or level. */
    private static boolean isRectangle(Path2D path) {
        var to = new double[6];
        var from = new double[2];
        var start = new double[2];
        int sides = 0;
        int figures = 0;
        boolean straight = true;
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    figures++;
                    start = to.clone();
                }
                case PathIterator.SEG_LINETO -> {
                    straight &= isStraight(from, to);
                    sides++;
                }
                case PathIterator.SEG_CLOSE -> {
                    continue;
                }
                default -> straight = false;
            }
            from = to.clone();
        }
        return straight && figures == 1 && (sides == CORNERS - 1 || sides == CORNERS) && isStraight(from, start);
    }

    private static boolean isStraight(double[] from, double[] to) {
        return from[0] == to[0] || from[1] == to[1];
    }
}

package id.telaah.extraction;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** The vertical lines of a page, such as those between table columns. */
final class VerticalRules {
    private final List<Rule> all = new ArrayList<>();

    record Rule(double x, double top, double bottom) {}

    List<Rule> all() {
        return all;
    }

    /** A thin upright box or a vertical stroke is a rule; so are the sides of a larger box. */
    void add(Shape shape) {
        var from = new double[2];
        var start = new double[2];
        var to = new double[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> start = new double[] {to[0], to[1]};
                case PathIterator.SEG_LINETO -> addRule(from, to);
                case PathIterator.SEG_CLOSE -> {
                    addRule(from, start);
                    to[0] = start[0];
                    to[1] = start[1];
                }
                default -> {}
            }
            from = new double[] {to[0], to[1]};
        }
    }

    private void addRule(double[] from, double[] to) {
        if (Math.abs(from[0] - to[0]) < 1 && Math.abs(from[1] - to[1]) > 6 && all.size() < 20_000) {
            all.add(new Rule(to[0], Math.min(from[1], to[1]), Math.max(from[1], to[1])));
        }
    }
}

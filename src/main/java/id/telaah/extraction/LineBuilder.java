package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts characters into lines as they are seen: what stands on one baseline is one line, from left to right. Gaps are
 * measured in em, the font size.
 */
final class LineBuilder {
    /** A gap above this parts words, as in the usual PDF text extractors. */
    private static final double WORD_GAP = 0.12;

    private static final double TAB_GAP = 1.5;
    private static final double TAB_TO_WORD_GAP = 2.5;
    private static final double ALWAYS_TAB = 5;
    private static final double BACKWARDS = -0.6;

    private static final int LONGEST_MARKER = 6;

    /** After the mark of a list item a gap is usual. */
    private static final Pattern MARKER = Pattern.compile("\\(?\\w{1,4}[.)]|[\u2022\u25AA\u27A2-]");

    private final List<VerticalRules.Rule> rules;

    LineBuilder(List<VerticalRules.Rule> rules) {
        this.rules = rules;
    }

    /** Upright text first, then other writing directions, the most frequent first. */
    List<PlacedLine> lines(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> byAngle =
                glyphs.stream().collect(Collectors.groupingBy(g -> g.angle, TreeMap::new, Collectors.toList()));
        var directions = new ArrayList<>(byAngle.values());
        directions.sort(Comparator.comparingInt((List<Glyph> group) -> -group.size()));
        var lines = new ArrayList<PlacedLine>();
        for (var group : directions) {
            for (var row : rows(group)) {
                addLines(row, lines);
            }
        }
        return lines;
    }

    private static final class Row {
        final List<Glyph> glyphs = new ArrayList<>();
        double baseline;
        double size;

        void add(Glyph glyph) {
            glyphs.add(glyph);
            if (glyph.size > size) {
                size = glyph.size;
                baseline = glyph.across;
            }
        }

        /** Raised and lowered small characters stay with their line. */
        boolean takes(Glyph glyph) {
            var large = Math.max(size, glyph.size);
            var reach = Math.min(size, glyph.size) < 0.8 * large ? 0.5 : 0.3;
            return Math.abs(glyph.across - baseline) <= reach * large;
        }
    }

    private static List<Row> rows(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(g -> g.across));
        var rows = new ArrayList<Row>();
        for (var glyph : sorted) {
            nearest(rows, glyph).add(glyph);
        }
        rows.sort(Comparator.comparingDouble(row -> row.baseline));
        return rows;
    }

    private static Row nearest(List<Row> rows, Glyph glyph) {
        Row best = null;
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
            var row = rows.get(i);
            if (row.takes(glyph)
                    && (best == null
                            || Math.abs(row.baseline - glyph.across) < Math.abs(best.baseline - glyph.across))) {
                best = row;
            }
        }
        if (best == null) {
            best = new Row();
            rows.add(best);
        }
        return best;
    }

    /** The visible part of a row is one line, each kind of hidden text in it another. */
    private void addLines(Row row, List<PlacedLine> lines) {
        row.glyphs.sort(Comparator.comparingDouble(g -> g.along));
        for (var hidden : Hidden.values()) {
            var part = withoutCopies(row.glyphs, hidden);
            if (part.stream().anyMatch(g -> !g.isSpace())) {
                lines.add(line(part, hidden));
            }
        }
    }

    private static List<Glyph> withoutCopies(List<Glyph> row, Hidden hidden) {
        var part = new ArrayList<Glyph>();
        for (int i = 0; i < row.size(); i++) {
            var glyph = row.get(i);
            if (glyph.hidden == hidden && !isCopied(row, i)) {
                part.add(glyph);
            }
        }
        return part;
    }

    /** Of two copies the visible one is kept, else the first. */
    private static boolean isCopied(List<Glyph> row, int at) {
        var glyph = row.get(at);
        if (glyph.isSpace()) {
            return false;
        }
        for (int i = Math.max(0, at - 4); i < Math.min(row.size(), at + 5); i++) {
            var other = row.get(i);
            var wins = other.hidden == glyph.hidden ? i < at : other.hidden == Hidden.NO;
            if (i != at && wins && glyph.isCopyOf(other)) {
                return true;
            }
        }
        return false;
    }

    private PlacedLine line(List<Glyph> part, Hidden hidden) {
        var stops = new ArrayList<Double>();
        var starts = new ArrayList<Integer>();
        var text = text(part, stops, starts);
        var printed = part.stream().filter(g -> !g.isSpace()).toList();
        var first = printed.get(0);
        var width = printed.stream().mapToDouble(Glyph::end).max().orElse(0) - first.along;
        var size = printed.stream().mapToDouble(g -> g.size).sorted().toArray()[printed.size() / 2];
        var bold = printed.stream().filter(g -> g.bold).count() * 2 > printed.size();
        var line =
                new Line(text.toString().strip(), first.x, first.y - first.size, width, size, bold, 0, hidden, stops);
        return new PlacedLine(line, hidden == Hidden.NO ? PlacedLine.boxes(text, printed, starts) : List.of());
    }

    /** @param starts receives where each printed glyph begins in the text */
    private StringBuilder text(List<Glyph> part, List<Double> stops, List<Integer> starts) {
        var usual = usualGap(part);
        var text = new StringBuilder();
        Glyph last = null;
        var space = false;
        for (var glyph : part) {
            if (glyph.isSpace()) {
                space = true;
                continue;
            }
            var usualHere = isMarker(text) ? TAB_GAP : usual;
            var gap = last == null ? "" : between(last, glyph, space, usualHere);
            if (last == null || gap.equals("\t")) {
                stops.add(glyph.x);
            }
            text.append(gap);
            starts.add(text.length());
            text.append(glyph.text);
            last = last == null || glyph.end() > last.end() || gap(last, glyph) < BACKWARDS ? glyph : last;
            space = false;
        }
        return text;
    }

    private static boolean isMarker(CharSequence text) {
        return text.length() <= LONGEST_MARKER && MARKER.matcher(text).matches();
    }

    private String between(Glyph left, Glyph right, boolean space, double usual) {
        var gap = gap(left, right);
        if (gap >= ALWAYS_TAB
                || gap >= TAB_GAP && gap >= TAB_TO_WORD_GAP * usual
                || gap > 0.2 && isRuled(left, right)) {
            return "\t";
        }
        return space || gap > WORD_GAP || gap < BACKWARDS ? " " : "";
    }

    private boolean isRuled(Glyph left, Glyph right) {
        return left.angle == 0 && isRuled(left.end() - 1, right.along + 1, left.centreY());
    }

    /** Asked for most gaps between words of a page, so without streams. */
    private boolean isRuled(double from, double to, double y) {
        for (var rule : rules) {
            if (rule.x() > from && rule.x() < to && rule.top() < y && rule.bottom() > y) {
                return true;
            }
        }
        return false;
    }

    private static double gap(Glyph left, Glyph right) {
        return (right.along - left.end()) / Math.max(0.1, Math.max(left.size, right.size));
    }

    /** The median gap between words, which is wide in justified text. */
    private static double usualGap(List<Glyph> part) {
        var printed = part.stream().filter(g -> !g.isSpace()).toList();
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < printed.size(); i++) {
            var gap = gap(printed.get(i - 1), printed.get(i));
            if (gap > WORD_GAP) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.size() < 3 ? 0.3 : gaps.get((gaps.size() - 1) / 2);
    }
}

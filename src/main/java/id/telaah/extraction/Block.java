package id.telaah.extraction;

import java.util.List;

/** A piece of a page in reading order. */
public sealed interface Block {

    /** Why a reader would not see a text; {@code NO} when it is visible. */
    enum Hidden {
        NO,
        COLOUR,
        TINY,
        OFF_PAGE,
        COVERED,
        MARKED
    }

    Hidden hidden();

    /**
     * A line (fixed pages) or paragraph (other formats).
     *
     * @param text as it stands; a tab marks a wide gap, as between table columns
     * @param left distance from the left page edge in points; 0 where unknown
     * @param top distance from the top page edge in points; 0 where unknown
     * @param width in points; 0 where unknown
     * @param size font size in points; 0 where unknown
     * @param heading outline level 1-9 when the format marks the line as a heading, 0 otherwise
     * @param stops left edge in points of each piece between the tabs of the text; empty where unknown
     */
    record Line(
            String text,
            double left,
            double top,
            double width,
            double size,
            boolean bold,
            int heading,
            Hidden hidden,
            List<Double> stops)
            implements Block {
        public Line {
            stops = List.copyOf(stops);
        }

        public Line(
                String text,
                double left,
                double top,
                double width,
                double size,
                boolean bold,
                int heading,
                Hidden hidden) {
            this(text, left, top, width, size, bold, heading, hidden, List.of());
        }

        public static Line of(String text) {
            return new Line(text, 0, 0, 0, 0, false, 0, Hidden.NO);
        }
    }

    /**
     * A row of a table that the format itself marks as such.
     *
     * @param table counts the tables of the page from 1
     */
    record Row(int table, List<Cell> cells, Hidden hidden) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param ref spreadsheet reference such as {@code B25}; empty where the format has none
     */
    record Cell(String ref, String text) {}
}

package id.telaah.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one page, or of a whole document without fixed pages.
 *
 * @param page counted from 1; null without fixed pages
 * @param pages 0 without fixed pages
 * @param found false when a citation was asked for that could not be found here
 */
record TextPage(@Nullable Integer page, int pages, List<Piece> pieces, boolean found) {
    /**
     * A passage.
     *
     * @param heading the heading above it when it is another one than before; empty otherwise
     * @param hidden true for text that a reader of the original does not see
     */
    record Piece(String locator, String heading, List<Run> runs, boolean hidden) {
        Piece {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Some characters of a passage.
     *
     * @param marked by a citation
     * @param first true for the first marked ones of the page
     */
    record Run(String text, boolean marked, boolean first) {}

    TextPage {
        pieces = List.copyOf(pieces);
    }
}

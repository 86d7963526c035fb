package id.telaah.extraction;

import java.util.List;

/**
 * A page, sheet or slide.
 *
 * @param number counted from 1
 * @param fixed true when the format has fixed pages, so that the number may be cited
 * @param label name of a sheet or title of a slide; empty otherwise
 * @param confidence 0 to 1: how far the text can be trusted; 1 for native text, 0 for a page that was not read
 * @param blocks in reading order
 * @param words where the visible words stand; none for pages that are not of a PDF or picture file
 */
public record ExtractedPage(
        int number,
        boolean fixed,
        String label,
        Origin origin,
        double confidence,
        List<Block> blocks,
        PageWords words) {

    /** Where the text of a page comes from. */
    public enum Origin {
        TEXT,
        OCR,
        NONE
    }

    public ExtractedPage {
        blocks = List.copyOf(blocks);
    }

    /** A page without places. */
    public ExtractedPage(
            int number, boolean fixed, String label, Origin origin, double confidence, List<Block> blocks) {
        this(number, fixed, label, origin, confidence, blocks, PageWords.NONE);
    }

    ExtractedPage withoutPlaces() {
        return new ExtractedPage(number, fixed, label, origin, confidence, blocks);
    }
}

package id.telaah.reading;

import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedPage;
import java.util.List;

/**
 * A file that was read.
 *
 * @param pages number of fixed pages, 0 for formats without
 * @param segments the documents inside the file, at least one; merged files have several
 */
public record Document(
        String file,
        String sha256,
        String mediaType,
        int pages,
        ExtractedDocument.State state,
        List<PageText> pageTexts,
        List<ExtractedDocument.Note> notes,
        List<Segment> segments) {

    /** Where the text of one page came from and how far it can be trusted (0 to 1). */
    public record PageText(int page, ExtractedPage.Origin origin, double confidence) {}

    public Document {
        pageTexts = List.copyOf(pageTexts);
        notes = List.copyOf(notes);
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("Document %s has no segment".formatted(file));
        }
    }

    public Segment main() {
        return segments.get(0);
    }
}

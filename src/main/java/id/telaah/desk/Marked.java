package id.telaah.desk;

import id.telaah.extraction.DocumentWords;
import id.telaah.highlighting.Highlight;
import id.telaah.highlighting.Highlights;
import java.util.List;

/**
 * A citation and the rectangles over its words.
 *
 * @param cite key of the citation
 * @param page the cited page, counted from 1; the words may run over to the next one
 * @param boxes empty when the words could not be found on the page
 */
record Marked(String cite, int page, List<Highlight> boxes) {
    Marked {
        boxes = List.copyOf(boxes);
    }

    static Marked of(DocumentWords words, Proof proof) {
        return new Marked(
                proof.key(),
                proof.page(),
                Highlights.of(words, proof.page(), proof.entry().quote()));
    }
}

package id.telaah.desk;

import id.telaah.dossier.DocumentSearch.Mark;
import id.telaah.extraction.DocumentWords;
import id.telaah.highlighting.Highlight;
import id.telaah.highlighting.Highlights;
import java.util.List;
import java.util.function.Function;

/**
 * A citation and the rectangles over its words, or all rectangles over words that were looked for.
 *
 * @param cite key of the citation, or {@link Sheet#WORDS}
 * @param page the cited page, counted from 1; the words may run over to the next one
 * @param boxes empty when the words could not be found on the page
 */
record Marked(String cite, int page, List<Highlight> boxes) {
    private static final int MOST = 3_000;

    Marked {
        boxes = List.copyOf(boxes);
    }

    /** Words that were looked for, wherever they stand. */
    static Marked of(DocumentWords words, Function<String, List<Mark>> finder) {
        return new Marked(
                Sheet.WORDS,
                1,
                Highlights.ofWords(words, word -> !finder.apply(word).isEmpty(), MOST));
    }

    static Marked of(DocumentWords words, Proof proof) {
        return new Marked(
                proof.key(),
                proof.page(),
                Highlights.of(words, proof.page(), proof.entry().quote()));
    }
}

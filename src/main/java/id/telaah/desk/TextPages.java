package id.telaah.desk;

import id.telaah.desk.TextPage.Piece;
import id.telaah.desk.TextPage.Run;
import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what was read of a document, with the words of a citation, or words that were looked for, marked. */
final class TextPages {
    /** Passages around a citation in a document without pages; more make a browser slow. */
    private static final int AROUND = 300;

    private TextPages() {}

    /**
     * One page; of a document without pages the part around the citation.
     *
     * @param page counted from 1; left out of account in documents without fixed pages
     * @param marking finds what is marked in the passages that are shown; null to mark nothing
     */
    static TextPage of(Document document, int page, @Nullable Function<List<Passage>, Quoted> marking) {
        var all = document.segments().stream()
                .flatMap(segment -> segment.passages().stream())
                .toList();
        var fixed = document.pages() > 0;
        var shown = fixed
                ? all.stream()
                        .filter(passage -> Objects.equals(passage.page(), page))
                        .toList()
                : all;
        var marks = marking == null ? Quoted.NOTHING : marking.apply(shown);
        var found = marking == null || marks.found();
        if (!fixed) {
            var from = Math.max(0, marks.first() - AROUND);
            var to = Math.min(shown.size(), marks.first() + AROUND);
            return new TextPage(null, 0, pieces(shown, marks, from, to), found);
        }
        return new TextPage(page, document.pages(), pieces(shown, marks, 0, shown.size()), found);
    }

    private static List<Piece> pieces(List<Passage> passages, Quoted marks, int from, int to) {
        var pieces = new ArrayList<Piece>();
        var before = "";
        for (int i = from; i < to; i++) {
            var passage = passages.get(i);
            var heading = String.join(" · ", passage.headings());
            pieces.add(new Piece(
                    passage.locator(),
                    heading.equals(before) ? "" : heading,
                    runs(passage.text(), marks, i),
                    !passage.visible()));
            before = heading;
        }
        return pieces;
    }

    private static List<Run> runs(String text, Quoted marks, int passage) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var span : marks.spans().getOrDefault(passage, List.of())) {
            add(runs, text.substring(from, span.start()), false, false);
            add(runs, text.substring(span.start(), span.end()), true, passage == marks.first() && isFirst(runs));
            from = span.end();
        }
        add(runs, text.substring(from), false, false);
        return runs;
    }

    private static boolean isFirst(List<Run> runs) {
        return runs.stream().noneMatch(Run::marked);
    }

    private static void add(List<Run> runs, String text, boolean marked, boolean first) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked, first));
        }
    }
}

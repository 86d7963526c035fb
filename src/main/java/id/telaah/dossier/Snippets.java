package id.telaah.dossier;

import id.telaah.dossier.DocumentSearch.Hit;
import id.telaah.dossier.DocumentSearch.Mark;
import id.telaah.search.PassageIndex;
import id.telaah.search.TextAnalysis;
import id.telaah.search.TextAnalysis.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a readable piece out of a passage, around the words that were looked for, and says where they stand in it. */
final class Snippets {
    private static final int LENGTH = 280;
    private static final int BEFORE = 80;

    private final TextAnalysis analysis;
    private final Set<String> roots;

    Snippets(TextAnalysis analysis, String words) {
        this.analysis = analysis;
        this.roots = analysis.tokens(words).stream().map(Token::root).collect(Collectors.toSet());
    }

    Hit hit(EvidenceFile file, PassageIndex.Text place) {
        var text = place.text();
        var marks = marks(text);
        var from = marks.isEmpty() ? 0 : wordStart(text, marks.get(0).start() - BEFORE);
        var to = wordEnd(text, from + LENGTH);
        return new Hit(file, place.page(), place.locator(), text.substring(from, to), inside(marks, from, to));
    }

    /** Where words that were looked for stand in a text, in any form of them. */
    List<Mark> marks(String text) {
        return analysis.tokens(text).stream()
                .filter(token -> roots.contains(token.root()))
                .map(token -> new Mark(token.start(), token.end()))
                .toList();
    }

    private static int wordStart(String text, int wanted) {
        return wanted <= 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
    }

    private static int wordEnd(String text, int wanted) {
        if (wanted >= text.length()) {
            return text.length();
        }
        var end = text.indexOf(' ', wanted);
        return end < 0 || end > wanted + BEFORE ? wanted : end;
    }

    /** A word that is only partly in the snippet, or overlaps the one before, is not marked. */
    private static List<Mark> inside(List<Mark> marks, int from, int to) {
        var kept = new java.util.ArrayList<Mark>();
        var end = from;
        for (var mark : marks) {
            if (mark.start() >= end && mark.end() <= to) {
                kept.add(new Mark(mark.start() - from, mark.end() - from));
                end = mark.end();
            }
        }
        return kept;
    }
}

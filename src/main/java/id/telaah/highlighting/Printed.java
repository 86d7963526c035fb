package id.telaah.highlighting;

import id.telaah.extraction.DocumentWords;
import id.telaah.extraction.PageWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A word on a page.
 *
 * @param letters what of it is compared
 * @param index counts the words of all pages looked at from 0, line by line
 * @param line counts their lines
 */
record Printed(PageWord word, String letters, int page, int line, int index) {
    private static final double NEXT_PAGE = 3;
    private static final double OTHER_PAGE = 20;
    private static final double FARTHEST = 16;

    /** The words of a page and of the one after it. */
    static List<Printed> of(DocumentWords words, int page) {
        var all = new ArrayList<Printed>();
        int line = 0;
        for (int number = page; number <= page + 1; number++) {
            for (var printed : words.page(number).words()) {
                for (var word : printed) {
                    all.add(new Printed(word, Sought.letters(word.text()), number, line, all.size()));
                }
                line++;
            }
        }
        return all;
    }

    /** What it costs, in letters, to read on at another word: nothing for the next one, little within a table. */
    double jumpTo(Printed other) {
        var words = other.index - index;
        if (words == 1) {
            return 0;
        }
        if (page != other.page) {
            return other.page < page ? OTHER_PAGE : Math.min(OTHER_PAGE, NEXT_PAGE + 0.03 * words);
        }
        var skipped = words > 0 ? 0.6 * (words - 1) : FARTHEST;
        return Math.min(skipped, Math.min(FARTHEST, line == other.line ? sideways(words) : down(other)));
    }

    private static double sideways(int words) {
        return words > 0 ? 4 : 6;
    }

    /** The lines of a cell stand below each other, and the next cell begins beside the first of them. */
    private double down(Printed other) {
        var rows = (other.middle() - middle()) / Math.max(0.001, Math.min(word.height(), other.word.height()));
        return rows > 0 ? 1 + 0.5 * rows : 2 - 0.8 * rows;
    }

    private double middle() {
        return word.top() + word.height() / 2;
    }
}

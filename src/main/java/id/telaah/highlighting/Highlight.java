package id.telaah.highlighting;

import id.telaah.extraction.PageWord;

/**
 * A rectangle over cited words on one line, in shares of the page (0 to 1) from the left and top edge of the page as a
 * viewer shows it.
 *
 * @param page counted from 1
 */
public record Highlight(int page, double left, double top, double width, double height) {

    static Highlight over(int page, PageWord word) {
        return new Highlight(page, word.left(), word.top(), word.width(), word.height());
    }

    Highlight with(PageWord word) {
        var newLeft = Math.min(left, word.left());
        var newTop = Math.min(top, word.top());
        return new Highlight(
                page,
                newLeft,
                newTop,
                Math.max(left + width, word.left() + word.width()) - newLeft,
                Math.max(top + height, word.top() + word.height()) - newTop);
    }
}

package id.telaah.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells an excerpt that leaves articles out from a line that only refers to a later article: the articles between never
 * come, and the line begins an article.
 */
final class SkippedArticles {
    private static final Pattern BEGINS = Pattern.compile("^(?:\\p{Lu}|\\(\\s?1\\s?\\)|[a1][.)]\\s).*");
    private static final Pattern CONTINUES = Pattern.compile("^(?:Ayat|Huruf|Angka)\\b.*");

    private final List<TextLine> lines;

    SkippedArticles(List<TextLine> lines) {
        this.lines = lines;
    }

    /** True when the article of a line is the next one of an excerpt that expected an earlier number. */
    boolean before(int line, int number, int expected) {
        return number > expected && begins(line + 1) && neverComes(line + 1, expected, number);
    }

    private boolean begins(int line) {
        if (line >= lines.size()) {
            return false;
        }
        var words = lines.get(line).plain();
        return BEGINS.matcher(words).matches() && !CONTINUES.matcher(words).matches();
    }

    private boolean neverComes(int from, int expected, int number) {
        for (int line = from; line < lines.size(); line++) {
            Optional<String> article = Headings.article(lines.get(line).plain(), expected);
            if (article.isPresent()) {
                int value = Integer.parseInt(article.get().replaceAll("\\D", ""));
                if (value >= expected && value < number) {
                    return false;
                }
            }
        }
        return true;
    }
}

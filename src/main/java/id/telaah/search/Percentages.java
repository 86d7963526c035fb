package id.telaah.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a percentage one word in whole percents: "87,5 %" and "87.50 persen" are both {@code 87persen}. */
final class Percentages {
    private static final String UNIT = "persen";
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,3})(?:[.,]\\d{1,2})?");

    private Percentages() {}

    /** The words of a text, each percentage joined. */
    static List<Word> joined(String text, List<Word> words) {
        List<Word> result = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            var amount = AMOUNT.matcher(word.form());
            if (!amount.matches()) {
                result.add(word);
            } else if (signFollows(text, word.end())) {
                result.add(word.through(word, amount.group(1) + UNIT));
            } else if (i + 1 < words.size() && isUnit(words.get(i + 1))) {
                result.add(word.through(words.get(++i), amount.group(1) + UNIT));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static boolean isUnit(Word word) {
        return !word.opens() && word.form().equals(UNIT);
    }

    private static boolean signFollows(String text, int from) {
        int at = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        return at < text.length() && text.charAt(at) == '%';
    }
}

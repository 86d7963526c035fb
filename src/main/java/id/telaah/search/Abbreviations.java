package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Vocabulary;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The abbreviations a vocabulary names: words of two to six capitals that do not stand in a wording written in capitals
 * throughout. They are kept from the stemmer however a text writes them, so that a heading in capitals and running text
 * compare alike.
 */
final class Abbreviations {
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,6}(?![\\p{L}\\p{N}])");

    private Abbreviations() {}

    static Set<String> of(Vocabulary vocabulary) {
        Set<String> found = new TreeSet<>();
        vocabulary.synonyms().forEach((canonical, wordings) -> {
            collect(canonical, found);
            wordings.forEach(wording -> collect(wording, found));
        });
        vocabulary.signs().values().stream().flatMap(Abbreviations::phrases).forEach(text -> collect(text, found));
        return found;
    }

    private static void collect(String wording, Set<String> found) {
        boolean oneWord = WordScanner.scan(wording).size() == 1;
        if (oneWord || wording.chars().anyMatch(Character::isLowerCase)) {
            Matcher matcher = CAPITALS.matcher(wording);
            while (matcher.find()) {
                WordScanner.scan(matcher.group()).forEach(word -> found.add(word.form()));
            }
        }
    }

    private static Stream<String> phrases(Expression expression) {
        if (expression instanceof Expression.Phrase phrase) {
            return Stream.of(phrase.text());
        }
        if (expression instanceof Expression.AnyOf any) {
            return any.parts().stream().flatMap(Abbreviations::phrases);
        }
        if (expression instanceof Expression.AllOf all) {
            return all.parts().stream().flatMap(Abbreviations::phrases);
        }
        if (expression instanceof Expression.Except except) {
            return Stream.concat(phrases(except.expression()), phrases(except.unless()));
        }
        return Stream.empty();
    }
}

package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Vocabulary;
import java.util.List;

/** Turns text into roots, the same way for passages, queries and rules. */
public interface TextAnalysis {

    /**
     * A word or a synonym of several words.
     *
     * @param root what is compared
     * @param start first character in the text
     * @param end first character after it
     */
    record Token(String root, int start, int end) {}

    /** Characters from {@code start} up to {@code end} of a text. */
    record Span(int start, int end) {}

    List<Token> tokens(String text);

    /** Where an expression holds in analysed text; empty when it does not. Signs are resolved by the vocabulary. */
    List<Span> find(Expression expression, List<Token> tokens);

    static TextAnalysis of(Vocabulary vocabulary) {
        throw new UnsupportedOperationException("to be written");
    }
}

package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Vocabulary;
import java.util.List;
import java.util.Map;

/** Turns text into roots, the same way for passages, queries and rules. Safe for use by several threads. */
public sealed interface TextAnalysis permits VocabularyAnalysis {

    /**
     * A word or a synonym of several words.
     *
     * @param root what is compared; holds no white space
     * @param start first character in the text
     * @param end first character after it
     * @param opens true when a sentence, list item or table cell ends before it: no phrase runs across
     */
    record Token(String root, int start, int end, boolean opens) {
        public Token(String root, int start, int end) {
            this(root, start, end, false);
        }
    }

    /** Characters from {@code start} up to {@code end} of a text. */
    record Span(int start, int end) {}

    /** Many expressions, compiled to be looked for at once. Safe for use by several threads. */
    interface Matcher {

        /** Where each expression that holds does so, spans ascending, names in the order of their alphabet. */
        Map<String, List<Span>> match(List<Token> tokens);
    }

    List<Token> tokens(String text);

    /**
     * Where an expression holds in analysed text, ascending; empty when it does not. Signs are resolved by the
     * vocabulary.
     *
     * @throws IllegalArgumentException when a phrase has no word that counts or a sign is unknown
     */
    List<Span> find(Expression expression, List<Token> tokens);

    /**
     * Compiles expressions by name.
     *
     * @throws IllegalArgumentException naming the expression, when a phrase has no word that counts or a sign is unknown
     */
    Matcher matcher(Map<String, Expression> expressions);

    /**
     * The analysis by a vocabulary.
     *
     * @throws id.telaah.kb.KnowledgeBaseException with every fault of the vocabulary: a word form of two families, a
     *     wording of two synonyms, a sign that needs itself
     */
    static TextAnalysis of(Vocabulary vocabulary) {
        return new VocabularyAnalysis(vocabulary);
    }
}

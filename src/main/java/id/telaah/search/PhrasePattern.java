package id.telaah.search;

import id.telaah.kb.Expression.Phrase;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase in roots.
 *
 * @param parts runs of roots; the words of a run follow each other, between runs some words may stand
 */
record PhrasePattern(List<List<String>> parts) {
    private static final Pattern GAP = Pattern.compile("\\.{2,}|…");

    PhrasePattern {
        parts = List.copyOf(parts);
    }

    static PhrasePattern of(Phrase phrase, TextAnalysis analysis) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : GAP.split(phrase.text())) {
            List<String> roots = analysis.tokens(part).stream().map(Token::root).toList();
            if (!roots.isEmpty()) {
                parts.add(roots);
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "phrase '%s' has no word that counts. Stop words do not.".formatted(phrase.text()));
        }
        return new PhrasePattern(parts);
    }

    String first() {
        return parts.get(0).get(0);
    }

    /** Position of the last token when the phrase starts at a token, ending as early as it can; otherwise -1. */
    int end(List<Token> tokens, int from) {
        return end(tokens, 0, from);
    }

    private int end(List<Token> tokens, int part, int from) {
        List<String> roots = parts.get(part);
        int last = from + roots.size() - 1;
        if (last >= tokens.size() || !follow(tokens, roots, from)) {
            return -1;
        }
        if (part == parts.size() - 1) {
            return last;
        }
        int farthest = Math.min(tokens.size() - 1, last + 1 + Phrase.GAP);
        for (int next = last + 1; next <= farthest && !tokens.get(next).opens(); next++) {
            int end = end(tokens, part + 1, next);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static boolean follow(List<Token> tokens, List<String> roots, int from) {
        for (int i = 0; i < roots.size(); i++) {
            Token token = tokens.get(from + i);
            if ((i > 0 && token.opens()) || !token.root().equals(roots.get(i))) {
                return false;
            }
        }
        return true;
    }
}

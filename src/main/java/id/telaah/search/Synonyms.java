package id.telaah.search;

import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces the longest wording that starts at a token by its canonical token, which covers all its characters. */
final class Synonyms {

    /** A step in a wording; {@code canonical} stands where a wording ends. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable String canonical;
    }

    private final Node start = new Node();

    void add(String canonical, String wording, List<Token> roots, List<String> faults) {
        if (roots.isEmpty()) {
            faults.add("synonym '%s': '%s' has no word that counts. Stop words do not.".formatted(canonical, wording));
            return;
        }
        Node node = start;
        for (Token token : roots) {
            node = node.next.computeIfAbsent(token.root(), root -> new Node());
        }
        String key = Roots.key(canonical);
        if (node.canonical != null && !node.canonical.equals(key)) {
            faults.add("synonym '%s': '%s' already means '%s'. Take it out of one of them."
                    .formatted(canonical, wording, node.canonical));
        }
        node.canonical = key;
    }

    List<Token> collapse(List<Token> tokens) {
        List<Token> result = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); ) {
            Node longest = null;
            int length = 1;
            Node node = start.next.get(tokens.get(i).root());
            for (int j = i; node != null; ) {
                if (node.canonical != null) {
                    longest = node;
                    length = j - i + 1;
                }
                j++;
                node = j < tokens.size() && !tokens.get(j).opens()
                        ? node.next.get(tokens.get(j).root())
                        : null;
            }
            result.add(longest == null ? tokens.get(i) : spanning(longest, tokens.get(i), tokens.get(i + length - 1)));
            i += length;
        }
        return result;
    }

    private static Token spanning(Node node, Token first, Token last) {
        String canonical = node.canonical == null ? first.root() : node.canonical;
        return new Token(canonical, first.start(), last.end(), first.opens());
    }
}
